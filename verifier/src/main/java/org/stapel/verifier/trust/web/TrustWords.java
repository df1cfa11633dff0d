package org.stapel.verifier.trust.web;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Says in the editor's language what stands on the list.
record TrustWords(Texts texts, Language language) {

    String say(String key) {
        return texts.text(language, key);
    }

    String day(LocalDate day) {
        return texts.date(language, day);
    }

    String day(Instant moment) {
        return day(moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    String moment(Instant moment) {
        return texts.dateTime(language, moment, ZoneOffset.UTC) + " UTC";
    }

    /// The text for a code, empty when there is none.
    String ofCode(String prefix, Optional<String> unverifiedCode) {
        return unverifiedCode
                .filter(code -> code.matches("[a-z_]{1,40}"))
                .flatMap(code -> texts.find(language, prefix + code))
                .orElse("");
    }

    String entitlement(Entitlement entitlement) {
        return texts.sentence(
                language,
                "trust.entitlement.says",
                Map.of(
                        "kinds", kinds(entitlement),
                        "levels", levels(entitlement),
                        "fields", fields(entitlement),
                        "where", entitlement.jurisdiction().orElse(say("trust.everywhere")),
                        "window", window(entitlement)));
    }

    private String kinds(Entitlement entitlement) {
        return entitlement.kinds().stream().sorted().map(this::kind).collect(joined());
    }

    String kind(AwardKind kind) {
        return texts.find(language, "word." + kind.name()).orElse(kind.name());
    }

    private static String levels(Entitlement entitlement) {
        return entitlement.eqfFrom() == entitlement.eqfTo()
                ? String.valueOf(entitlement.eqfFrom())
                : entitlement.eqfFrom() + "–" + entitlement.eqfTo();
    }

    private String fields(Entitlement entitlement) {
        return entitlement.fields().isEmpty()
                ? say("trust.all-fields")
                : "ISCED-F "
                        + entitlement.fields().stream().map(IscedField::value).collect(joined());
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(", ");
    }

    private String window(Entitlement entitlement) {
        return window(day(entitlement.from()), entitlement.until().map(this::day));
    }

    private String window(String from, Optional<String> until) {
        return until.map(last ->
                        texts.sentence(
                                language,
                                "trust.window.closed",
                                Map.of("from", from, "until", last)))
                .orElseGet(
                        () -> texts.sentence(language, "trust.window.open", Map.of("from", from)));
    }

    String key(TrustedKey key) {
        String window = window(day(key.from()), key.until().map(this::day));
        String algorithm = key.key().algorithm().map(SignatureAlgorithm::jwsName).orElse("");
        return key.compromisedOn()
                .map(on -> texts.sentence(language, "trust.key.compromised", Map.of("on", day(on))))
                .orElse(algorithm + ", " + window);
    }

    /// Why a form was refused: the field in words, and what is wrong with it.
    String refusal(RefusedInput refused) {
        String field = refused.pointer().replaceFirst(".*/", "");
        String label =
                texts.find(language, "trust.field." + field).map(found -> found + ": ").orElse("");
        String why =
                texts.find(language, "trust.refused." + refused.code())
                        .orElse(say("trust.refused.other"));
        return label + why;
    }
}
