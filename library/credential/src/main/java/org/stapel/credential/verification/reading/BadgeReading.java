package org.stapel.credential.verification.reading;

import static org.stapel.credential.verification.reading.Tolerant.each;
import static org.stapel.credential.verification.reading.Tolerant.localized;
import static org.stapel.credential.verification.reading.Tolerant.text;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.openbadge.BadgeAlignment;
import org.stapel.credential.verification.CredentialContent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one Open Badge 3.0, ours or a foreign one.
final class BadgeReading {

    private final JsonNode envelope;
    private final JsonNode credential;
    private final JsonNode subject;
    private final JsonNode achievement;
    private final BadgeAlignments alignments;
    private final String language;

    BadgeReading(ObjectNode payload) {
        this.envelope = payload;
        boolean wrapped = payload.path("vc").isObject() && !payload.has("credentialSubject");
        this.credential = wrapped ? payload.path("vc") : payload;
        this.subject = first(credential.path("credentialSubject"));
        this.achievement = first(subject.path("achievement"));
        this.alignments = new BadgeAlignments(achievement.path("alignment"));
        this.language =
                Tolerant.languageOr(
                        text(achievement.path("inLanguage")).orElse(Tolerant.UNDETERMINED));
    }

    CredentialContent content() {
        JsonNode issuer = first(credential.path("issuer"));
        return new CredentialContent(
                "Open Badges 3.0",
                Optional.of(CredentialFormat.OPEN_BADGE),
                text(credential.path("id")).or(() -> text(envelope.path("jti"))).orElse(""),
                kind(),
                personName(),
                Optional.empty(),
                title(),
                localized(achievement.path("description"), language),
                localized(issuer.path("name"), language),
                text(issuer.path("id"))
                        .or(() -> text(issuer))
                        .or(() -> text(envelope.path("iss")))
                        .orElse(""),
                awardingBody(),
                country(issuer.path("address")),
                Tolerant.date(credential.path("awardedDate")),
                Tolerant.instant(credential.path("validFrom"))
                        .or(() -> Tolerant.instant(credential.path("issuanceDate")))
                        .or(() -> Tolerant.numericDate(envelope.path("nbf"))),
                Tolerant.instant(credential.path("validUntil"))
                        .or(() -> Tolerant.instant(credential.path("expirationDate")))
                        .or(() -> Tolerant.numericDate(envelope.path("exp"))),
                alignments.first(BadgeAlignment.VALID_UNTIL, "targetCode").flatMap(Tolerant::date),
                alignments
                        .first(BadgeAlignment.ECTS, "targetCode")
                        .flatMap(Tolerant::positive)
                        .or(() -> Tolerant.positive(achievement.path("ECTS"))),
                alignments.first(BadgeAlignment.HOURS, "targetCode").flatMap(Tolerant::positive),
                alignments.eqf(),
                alignments
                        .code(BadgeAlignment.ISCED_F)
                        .or(() -> text(achievement.path("fieldOfStudy"))),
                text(first(subject.path("result")).path("value")),
                text(first(achievement.path("resultDescription")).path("valueMax")),
                listed(BadgeAlignment.ASSESSMENT, "assessmentType"),
                listed(BadgeAlignment.SUPERVISION, "supervisionType").stream().findFirst(),
                listed(BadgeAlignment.PARTICIPATION, "participationType").stream().findFirst(),
                alignments.all(BadgeAlignment.QUALITY_ASSURANCE).stream()
                        .flatMap(BadgeReading::codeOrName)
                        .toList(),
                alignments.texts(BadgeAlignment.OUTCOME, language),
                skills(),
                alignments.texts(BadgeAlignment.PREREQUISITE, language),
                alignments.texts(BadgeAlignment.TOWARD, language),
                alignments.all(BadgeAlignment.PART).stream().flatMap(this::part).toList(),
                alignments.code(BadgeAlignment.SETTING),
                alignments.code(BadgeAlignment.ROUTE),
                alignments.code(BadgeAlignment.SUPERSEDES),
                placement());
    }

    private CredentialContent.Placement placement() {
        return new CredentialContent.Placement(
                text(achievement.path("id")).filter(id -> id.startsWith("urn:uuid:")),
                units(BadgeAlignment.UNIT).findFirst(),
                alignments.code(BadgeAlignment.PROGRAMME),
                text(first(achievement.path("resultDescription")).path("requiredValue")),
                units(BadgeAlignment.EXEMPTED_UNIT).toList());
    }

    private Stream<CredentialContent.Unit> units(BadgeAlignment kind) {
        return alignments.all(kind).stream()
                .flatMap(alignment ->
                        text(alignment.path("targetCode")).stream()
                                .map(id ->
                                        new CredentialContent.Unit(
                                                id, text(alignment.path("targetDescription")))));
    }

    private Optional<LocalizedText> title() {
        return localized(achievement.path("name"), language)
                .or(() -> localized(credential.path("name"), language));
    }

    private Optional<AwardKind> kind() {
        return alignments
                .first(BadgeAlignment.KIND, "targetCode")
                .flatMap(code -> Tolerant.code(AwardKind.class, code))
                .or(() ->
                        text(achievement.path("achievementType"))
                                .filter("MicroCredential"::equals)
                                .map(_ -> AwardKind.MICROCREDENTIAL));
    }

    private Optional<String> personName() {
        return each(subject.path("identifier"))
                .filter(id -> text(id.path("identityType")).filter("name"::equals).isPresent())
                .filter(id -> !id.path("hashed").asBoolean(false))
                .flatMap(id -> text(id.path("identityHash")).stream())
                .findFirst();
    }

    private Optional<LocalizedText> awardingBody() {
        return alignments.texts(BadgeAlignment.AWARDING_BODY, language).stream()
                .findFirst()
                .or(() -> localized(first(achievement.path("creator")).path("name"), language));
    }

    private static Optional<String> country(JsonNode address) {
        return text(address.path("addressCountryCode"))
                .or(() -> text(address.path("addressCountry")).filter(code -> code.length() == 2));
    }

    private List<String> listed(BadgeAlignment kind, String foreignProperty) {
        List<String> codes =
                alignments.all(kind).stream()
                        .flatMap(alignment -> text(alignment.path("targetCode")).stream())
                        .toList();
        if (!codes.isEmpty()) return codes;
        return each(achievement.path(foreignProperty))
                .flatMap(value -> text(value).stream())
                .toList();
    }

    private static Stream<String> codeOrName(JsonNode alignment) {
        return text(alignment.path("targetCode"))
                .or(() -> text(alignment.path("targetName")))
                .stream();
    }

    private List<URI> skills() {
        return alignments.all(BadgeAlignment.SKILL).stream()
                .flatMap(alignment -> Tolerant.uri(alignment.path("targetUrl")).stream())
                .distinct()
                .toList();
    }

    private Stream<CredentialContent.Part> part(JsonNode alignment) {
        return localized(alignment.path("targetName"), language).stream()
                .map(title ->
                        new CredentialContent.Part(
                                title,
                                text(alignment.path("targetCode")),
                                BadgeAlignments.ects(alignment),
                                text(alignment.path("targetUrl"))
                                        .filter(url -> url.startsWith("urn:uuid:"))));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }
}
