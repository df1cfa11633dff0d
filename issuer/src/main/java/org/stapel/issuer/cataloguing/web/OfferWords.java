package org.stapel.issuer.cataloguing.web;

import org.stapel.credential.profile.Profile;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.cataloguing.OfferFinding;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.Map;
import java.util.Optional;

/// Says in words what fields, choices and findings are.
record OfferWords(Texts texts, Profiles profiles) {
    String text(Language language, String key) {
        return texts.text(language, key);
    }

    String label(Language language, String field) {
        return texts.text(language, "catalogue.field." + withoutRow(field));
    }

    Optional<String> hint(Language language, String field) {
        return texts.find(language, "catalogue.hint." + withoutRow(field));
    }

    String choice(Language language, String field, String value) {
        String name = withoutRow(field).equals("outcome") ? "kind" : withoutRow(field);
        return texts.find(language, "console.choice." + name + "." + value).orElse(value);
    }

    /// One sentence; rules of profiles bring their own.
    String sentence(Language language, OfferFinding finding) {
        return ofProfile(language, finding)
                .orElseGet(() -> sentence(language, finding.code(), finding.details()));
    }

    /// The sentence for a code of a catalogue, a table or a schema.
    String sentence(Language language, String code, Map<String, String> details) {
        return texts.find(language, "catalogue.finding." + code).isPresent()
                ? texts.sentence(language, "catalogue.finding." + code, details)
                : texts.find(language, "console.finding." + code)
                        .orElseGet(() -> texts.text(language, "catalogue.finding.other"));
    }

    private Optional<String> ofProfile(Language language, OfferFinding finding) {
        int slash = finding.rule().indexOf('/');
        if (slash < 0) return Optional.empty();
        return profiles.find(finding.rule().substring(0, slash)).map(Profile::rules).stream()
                .flatMap(rules -> rules.stream())
                .filter(rule -> rule.id().equals(finding.code()))
                .map(rule -> rule.message().best(language.tag()))
                .findFirst();
    }

    private static String withoutRow(String field) {
        return field.replaceAll("\\.[0-9]+(?=\\.|$)", "");
    }
}
