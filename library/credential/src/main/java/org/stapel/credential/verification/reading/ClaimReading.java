package org.stapel.credential.verification.reading;

import static org.stapel.credential.verification.reading.Tolerant.each;
import static org.stapel.credential.verification.reading.Tolerant.localized;
import static org.stapel.credential.verification.reading.Tolerant.text;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.rendering.AwardTerms;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.sdjwtvc.EuLearningCredentialRenderer;
import org.stapel.credential.verification.CredentialContent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the claims of one SD-JWT VC; what the holder kept back is absent.
final class ClaimReading {

    private final ObjectNode claims;

    ClaimReading(ObjectNode claims) {
        this.claims = claims;
    }

    CredentialContent content() {
        Optional<CredentialFormat> format = format();
        return new CredentialContent(
                format.filter(CredentialFormat.EU_LEARNING_CREDENTIAL::equals)
                        .map(_ -> "EU learning credential (SD-JWT VC)")
                        .orElse("SD-JWT VC"),
                format,
                text(claims.path("jti")).orElse(""),
                Tolerant.code(AwardKind.class, claims.path("award_kind")),
                personName(),
                Tolerant.date(claims.path("birth_date")),
                inLanguages("achievement_title"),
                inLanguages("achievement_description"),
                plain(claims.path("issuing_authority")),
                text(claims.path("iss")).orElse(""),
                plain(claims.path("awarding_bodies").path(0).path("name")),
                text(claims.path("issuing_country")),
                Tolerant.date(claims.path("date_of_issuance")),
                Tolerant.numericDate(claims.path("iat")),
                Tolerant.numericDate(claims.path("exp")),
                Tolerant.date(claims.path("date_of_expiry")),
                Tolerant.positive(claims.path("ects_credits")),
                Tolerant.positive(claims.path("workload_hours")),
                Tolerant.level(claims.path("level_of_learning_experience")),
                text(claims.path("field_of_education")),
                text(claims.path("assessment_grade")),
                text(claims.path("grade_maximum")),
                each(claims.path("assessment_types"))
                        .flatMap(value -> codeOrText(value, AwardTerms::assessmentOf))
                        .toList(),
                coded("identity_verification", "evaluator_verification", AwardTerms::supervisionOf),
                coded("participation_form", "form_of_participation", AwardTerms::participationOf),
                qualityAssurance(),
                outcomes(),
                skills(),
                texts("prerequisites_i18n", "prerequisites_to_enroll"),
                each(claims.path("stackable_towards"))
                        .flatMap(toward -> plain(toward.path("title")).stream())
                        .toList(),
                each(claims.path("parts")).flatMap(ClaimReading::part).toList(),
                text(claims.path("setting")),
                text(claims.path("route")),
                text(claims.path("supersedes")),
                placement());
    }

    private CredentialContent.Placement placement() {
        return new CredentialContent.Placement(
                text(claims.path("award_id")),
                unit(claims.path("unit_i18n"))
                        .or(() ->
                                text(claims.path("unit"))
                                        .map(id ->
                                                new CredentialContent.Unit(id, Optional.empty()))),
                text(claims.path("programme")),
                text(claims.path("pass_mark")),
                each(claims.path("exempted_units_i18n"))
                        .flatMap(unit -> unit(unit).stream())
                        .toList());
    }

    private static Optional<CredentialContent.Unit> unit(JsonNode unit) {
        return text(unit.path("id"))
                .map(id -> new CredentialContent.Unit(id, text(unit.path("version"))));
    }

    private Optional<CredentialFormat> format() {
        return text(claims.path("vct")).flatMap(ClaimReading::formatOf);
    }

    private static Optional<CredentialFormat> formatOf(String vct) {
        if (vct.equals(EuLearningCredentialRenderer.VCT))
            return Optional.of(CredentialFormat.EU_LEARNING_CREDENTIAL);
        return vct.endsWith("/vct/award-v1")
                ? Optional.of(CredentialFormat.SD_JWT_VC)
                : Optional.empty();
    }

    private Optional<String> personName() {
        String name =
                Stream.of("given_name", "family_name")
                        .flatMap(claim -> text(claims.path(claim)).stream())
                        .collect(Collectors.joining(" "));
        return Optional.of(name).filter(value -> !value.isEmpty());
    }

    private Optional<LocalizedText> inLanguages(String claim) {
        return plain(claims.path(claim + "_i18n")).or(() -> plain(claims.path(claim)));
    }

    private static Optional<LocalizedText> plain(JsonNode node) {
        return localized(node, Tolerant.UNDETERMINED);
    }

    private static <E extends Enum<E>> Stream<String> codeOrText(
            JsonNode node, Function<String, Optional<E>> codes) {
        return text(node).map(value -> codes.apply(value).map(Enum::name).orElse(value)).stream();
    }

    private <E extends Enum<E>> Optional<String> coded(
            String own, String european, Function<String, Optional<E>> codes) {
        return Stream.concat(each(claims.path(own)), each(claims.path(european)))
                .flatMap(value -> codeOrText(value, codes))
                .findFirst();
    }

    private List<String> qualityAssurance() {
        List<String> types =
                each(claims.path("accreditations"))
                        .flatMap(entry -> text(entry.path("type")).stream())
                        .toList();
        if (!types.isEmpty()) return types;
        return each(claims.path("types_of_quality_assurance"))
                .flatMap(value -> text(value).stream())
                .toList();
    }

    private List<LocalizedText> outcomes() {
        List<LocalizedText> statements =
                each(claims.path("learning_outcomes_i18n"))
                        .flatMap(outcome -> plain(outcome.path("statement")).stream())
                        .toList();
        return statements.isEmpty() ? texts("learning_outcomes", "learning_outcomes") : statements;
    }

    private List<LocalizedText> texts(String rich, String poor) {
        List<LocalizedText> found =
                each(claims.path(rich)).flatMap(node -> plain(node).stream()).toList();
        if (!found.isEmpty()) return found;
        return each(claims.path(poor)).flatMap(node -> plain(node).stream()).toList();
    }

    private List<URI> skills() {
        return each(claims.path("skills"))
                .flatMap(skill -> Tolerant.uri(skill.path("uri")).stream())
                .toList();
    }

    private static Stream<CredentialContent.Part> part(JsonNode part) {
        return plain(part.path("title")).stream()
                .map(title ->
                        new CredentialContent.Part(
                                title,
                                text(part.path("unit")),
                                Tolerant.positive(part.path("ects")),
                                text(part.path("award"))));
    }
}
