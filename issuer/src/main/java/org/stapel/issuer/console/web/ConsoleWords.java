package org.stapel.issuer.console.web;

import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.Profile;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.console.Reach;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// Says in words what fields, choices, findings and moments are.
///
/// @param zone in which times are told and typed
record ConsoleWords(Texts texts, Profiles profiles, ZoneId zone) {
    /// The label of a field, whichever row it stands in.
    String label(Language language, String field) {
        return texts.text(language, "console.field." + withoutRow(field));
    }

    Optional<String> hint(Language language, String field) {
        return texts.find(language, "console.hint." + withoutRow(field));
    }

    String choice(Language language, String field, String value) {
        return texts.find(language, "console.choice." + withoutRow(field) + "." + value)
                .orElse(value);
    }

    /// One sentence; rules of profiles bring their own.
    String sentence(Language language, LintFinding finding) {
        return ofProfile(language, finding)
                .or(() -> texts.find(language, "console.finding." + finding.code()))
                .orElseGet(() -> texts.text(language, "console.finding.other"));
    }

    String date(Language language, String isoDate) {
        try {
            return texts.date(language, LocalDate.parse(isoDate));
        } catch (DateTimeParseException e) {
            return isoDate;
        }
    }

    String moment(Language language, Instant at) {
        return texts.dateTime(language, at, zone);
    }

    /// A moment as it was typed in the zone.
    String localMoment(Language language, String typed) {
        return Reach.moment(typed)
                .map(at -> moment(language, at.atZone(zone).toInstant()))
                .orElse(typed);
    }

    /// The title of an award record, in the language or else in the first that it has.
    String title(Language language, JsonNode record) {
        JsonNode title = record.path("title");
        String any = title.isEmpty() ? "" : title.iterator().next().asString("");
        return title.path(language.tag()).asString(any);
    }

    String text(Language language, String key) {
        return texts.text(language, key);
    }

    /// The text for a code that other features may add to; the code itself where there is none.
    String ofCode(Language language, String prefix, String code) {
        return texts.find(language, prefix + code).orElse(code);
    }

    String sentence(Language language, String key, String value) {
        return texts.sentence(language, key, Map.of("0", value));
    }

    private Optional<String> ofProfile(Language language, LintFinding finding) {
        int slash = finding.rule().indexOf('/');
        if (slash < 0) return Optional.empty();
        return profiles.find(finding.rule().substring(0, slash)).map(Profile::rules).stream()
                .flatMap(rules -> rules.stream())
                .filter(rule -> rule.id().equals(finding.code()))
                .map(rule -> rule.message().best(language.tag()))
                .findFirst();
    }

    private static String withoutRow(String field) {
        return field.replaceFirst("\\.[0-9]+(?=\\.|$)", "");
    }
}
