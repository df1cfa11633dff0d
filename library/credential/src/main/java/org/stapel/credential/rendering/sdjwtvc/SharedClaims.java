package org.stapel.credential.rendering.sdjwtvc;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Outcome;
import org.stapel.credential.model.QualityAssurance;
import org.stapel.credential.model.Workload;
import org.stapel.credential.rendering.RenderingContext;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The claims that our own type shares with the EU learning credential, under the same names and
/// with the same selective disclosure.
final class SharedClaims {

    private SharedClaims() {}

    /// The one language of the plain texts: the first of the award in which it has a title.
    static String languageOf(AwardRecord award) {
        return award.languages().stream()
                .filter(language -> award.title().in(language).isPresent())
                .findFirst()
                .orElseGet(() -> award.title().bestLanguage("en"));
    }

    static void write(ClaimSet to, AwardRecord award, RenderingContext context, String language) {
        shown(to, award, context, language);
        to.onDemand("family_name", award.learner().familyName());
        to.onDemand("given_name", award.learner().givenName());
        to.onDemand("learner_identification", award.learner().identification());
        to.textsOnDemand(
                "learning_outcomes",
                best(award.outcomes().stream().map(Outcome::statement), language));
        award.workload().ifPresent(load -> to.onDemand("expected_study_time", studyTime(load)));
        award.level()
                .ifPresent(level ->
                        to.onDemand(
                                "level_of_learning_experience",
                                JsonNodeFactory.instance.numberNode(level.eqf())));
        to.textsOnDemand(
                "types_of_quality_assurance",
                award.qualityAssurance().stream()
                        .map(QualityAssurance::type)
                        .map(SharedClaims::phrase)
                        .distinct()
                        .toList());
        to.textsOnDemand("prerequisites_to_enroll", best(award.prerequisites().stream(), language));
        award.grade().ifPresent(grade -> to.onDemand("assessment_grade", grade.value()));
        award.stackability()
                .ifPresent(stack ->
                        to.onDemand("integration_stackability_options", stack.stackable()));
    }

    private static void shown(
            ClaimSet to, AwardRecord award, RenderingContext context, String language) {
        to.always("issuing_authority", context.issuer().organisation().name().best(language));
        to.always("issuing_country", context.issuer().organisation().country().value());
        to.always("date_of_issuance", award.awardedDate().toString());
        award.validUntil().ifPresent(day -> to.always("date_of_expiry", day.toString()));
        to.always("achievement_title", award.title().best(language));
        award.description()
                .ifPresent(text -> to.always("achievement_description", text.best(language)));
        if (award.languages().isEmpty()) return;
        ArrayNode languages = JsonNodeFactory.instance.arrayNode();
        award.languages().forEach(languages::add);
        to.always("language_of_classes", languages);
    }

    private static String studyTime(Workload load) {
        Optional<String> hours = load.hours().map(number -> number.toPlainString() + " h");
        Optional<String> ects = load.ects().map(number -> number + " ECTS");
        return Stream.concat(hours.stream(), ects.stream()).collect(Collectors.joining(", "));
    }

    private static List<String> best(Stream<LocalizedText> texts, String language) {
        return texts.map(text -> text.best(language)).toList();
    }

    private static String phrase(QualityAssurance.Type type) {
        return switch (type) {
            case INSTITUTIONAL -> "Institutional quality assurance";
            case PROGRAMME -> "Programme quality assurance";
            case INSTITUTIONAL_LICENCE -> "Institutional licence";
            case PROGRAMME_LICENCE -> "Programme licence";
            case SECTORAL -> "Sectoral quality assurance";
            case INTERNAL -> "Internal evaluation";
        };
    }
}
