package org.stapel.credential.rendering.openbadge;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardPart;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.LearningActivity;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.model.QualityAssurance;
import org.stapel.credential.model.Stackability;
import org.stapel.credential.model.UnitRef;
import org.stapel.credential.rendering.AwardTerms;
import org.stapel.credential.rendering.Losses;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Writes the elements of an award for which Open Badges has no property as alignments.
final class AwardAlignments {

    private final AwardRecord award;
    private final Alignments to;
    private final AwardTerms terms;
    private final String language;
    private final Losses losses;

    AwardAlignments(
            AwardRecord award, Alignments to, AwardTerms terms, String language, Losses losses) {
        this.award = award;
        this.to = to;
        this.terms = terms;
        this.language = language;
        this.losses = losses;
    }

    static String addressOf(Organisation body, AwardTerms terms) {
        return body.homepage().map(URI::toString).orElseGet(() -> terms.own("body", body.id()));
    }

    void write() {
        to.code(BadgeAlignment.KIND, award.kind().name());
        award.subtypes().stream()
                .sorted()
                .forEach(subtype -> to.code(BadgeAlignment.SUBTYPE, subtype.name()));
        String setting = award.setting().name();
        to.code(BadgeAlignment.SETTING, setting, terms.setting(award.setting()), setting);
        to.code(BadgeAlignment.ROUTE, award.route().name());
        award.profiles().forEach(profile -> to.code(BadgeAlignment.PROFILE, profile));
        bodies();
        award.validUntil().ifPresent(day -> to.code(BadgeAlignment.VALID_UNTIL, day.toString()));
        new OutcomeAlignments(award, to, terms, language, losses).write();
        size();
        award.level().ifPresent(this::level);
        assessments();
        quality();
        stacking();
        context();
        award.parts().forEach(part -> part(award.parts().indexOf(part), part));
        award.activity().ifPresent(this::activity);
        award.supersedes()
                .ifPresent(id ->
                        to.code(BadgeAlignment.SUPERSEDES, id.value(), id.value(), id.value()));
    }

    private void bodies() {
        List<Organisation> awarding = award.awardingBodies();
        for (int i = 0; i < awarding.size(); i++)
            body(BadgeAlignment.AWARDING_BODY, "/awardingBodies/" + i, awarding.get(i));
        award.organisingBody()
                .ifPresent(body -> body(BadgeAlignment.ORGANISING_BODY, "/organisingBody", body));
        award.recognisingBody()
                .ifPresent(body -> body(BadgeAlignment.RECOGNISING_BODY, "/recognisingBody", body));
    }

    private void body(BadgeAlignment role, String pointer, Organisation body) {
        String place = body.country() + body.region().map(region -> ", " + region).orElse("");
        to.named(
                        role,
                        Optional.of(body.id()),
                        Optional.of(addressOf(body, terms)),
                        text(pointer + "/name", body.name()))
                .put("targetDescription", place);
    }

    private void size() {
        award.workload()
                .ifPresent(load -> {
                    load.ects()
                            .ifPresent(ects ->
                                    to.code(
                                            BadgeAlignment.ECTS,
                                            ects.toString(),
                                            AwardTerms.ELM + "education-credit/6fcec5c5af",
                                            "ECTS"));
                    load.hours()
                            .ifPresent(
                                    hours -> to.code(BadgeAlignment.HOURS, hours.toPlainString()));
                });
    }

    private void level(Level level) {
        String eqf = Integer.toString(level.eqf());
        to.code(BadgeAlignment.EQF, eqf, AwardTerms.eqf(level.eqf()), "EQF " + eqf)
                .put("targetFramework", "EQF");
        level.national().ifPresent(vks -> to.code(BadgeAlignment.VKS, Integer.toString(vks)));
        level.cycle().ifPresent(cycle -> to.code(BadgeAlignment.EHEA_CYCLE, cycle.name()));
        to.code(BadgeAlignment.LEVEL_BASIS, level.basis().name());
    }

    private void assessments() {
        List<Assessment> assessments = award.assessments();
        for (int i = 0; i < assessments.size(); i++)
            assessment("/assessments/" + i, assessments.get(i), assessments.size() > 1);
        award.participation()
                .ifPresent(form ->
                        to.code(
                                BadgeAlignment.PARTICIPATION,
                                form.name(),
                                terms.participation(form),
                                form.name()));
    }

    private void assessment(String pointer, Assessment assessment, boolean several) {
        String type = assessment.type().name();
        var alignment =
                to.code(BadgeAlignment.ASSESSMENT, type, terms.assessment(assessment.type()), type);
        assessment
                .criteria()
                .ifPresent(criteria ->
                        alignment.put("targetDescription", text(pointer + "/criteria", criteria)));
        if (several && assessment.supervision().isPresent())
            losses.reduced(pointer + "/supervision", "supervision_not_tied_to_assessment");
        assessment
                .supervision()
                .ifPresent(kind ->
                        to.code(
                                BadgeAlignment.SUPERVISION,
                                kind.name(),
                                terms.supervision(kind),
                                kind.name()));
    }

    private void quality() {
        List<QualityAssurance> all = award.qualityAssurance();
        for (int i = 0; i < all.size(); i++) {
            QualityAssurance quality = all.get(i);
            var alignment =
                    to.named(
                            BadgeAlignment.QUALITY_ASSURANCE,
                            Optional.of(quality.type().name()),
                            quality.url().map(URI::toString),
                            text("/qualityAssurance/" + i + "/agent", quality.agent()));
            quality.reference().ifPresent(value -> alignment.put("targetDescription", value));
        }
        List<LocalizedText> prerequisites = award.prerequisites();
        for (int i = 0; i < prerequisites.size(); i++)
            to.named(
                    BadgeAlignment.PREREQUISITE,
                    Optional.empty(),
                    Optional.empty(),
                    text("/prerequisites/" + i, prerequisites.get(i)));
    }

    private void stacking() {
        award.stackability()
                .ifPresent(stack -> {
                    to.code(BadgeAlignment.STACKABLE, Boolean.toString(stack.stackable()));
                    for (int i = 0; i < stack.towards().size(); i++)
                        toward("/stackability/towards/" + i, stack.towards().get(i));
                });
    }

    private void toward(String pointer, Stackability.Toward toward) {
        var alignment =
                to.named(
                        BadgeAlignment.TOWARD,
                        Optional.of(toward.qualification()),
                        Optional.empty(),
                        text(pointer + "/title", toward.title()));
        if (!toward.units().isEmpty())
            alignment.put("targetDescription", String.join(", ", toward.units()));
    }

    private void context() {
        if (award.furtherInformation().isPresent() || award.furtherInformationUrl().isPresent())
            to.named(
                    BadgeAlignment.FURTHER_INFORMATION,
                    Optional.empty(),
                    award.furtherInformationUrl().map(URI::toString),
                    award.furtherInformation()
                            .map(text -> text("/furtherInformation", text))
                            .orElseGet(() -> award.title().best(language)));
        award.languages().forEach(code -> to.code(BadgeAlignment.LANGUAGE, code));
        award.field()
                .ifPresent(field ->
                        to.code(
                                        BadgeAlignment.ISCED_F,
                                        field.value(),
                                        AwardTerms.isced(field),
                                        "ISCED-F " + field)
                                .put("targetFramework", "ISCED-F 2013"));
        award.unit().ifPresent(unit -> unit(BadgeAlignment.UNIT, "/unit", unit));
        award.programme().ifPresent(code -> to.code(BadgeAlignment.PROGRAMME, code));
        award.contract().ifPresent(kind -> to.code(BadgeAlignment.CONTRACT, kind.name()));
        award.effect().ifPresent(effect -> to.code(BadgeAlignment.EFFECT, effect.name()));
        List<UnitRef> exempted = award.exemptedUnits();
        for (int i = 0; i < exempted.size(); i++)
            unit(BadgeAlignment.EXEMPTED_UNIT, "/exemptedUnits/" + i, exempted.get(i));
    }

    private void unit(BadgeAlignment kind, String pointer, UnitRef unit) {
        var alignment =
                to.named(
                        kind,
                        Optional.of(unit.id()),
                        Optional.empty(),
                        text(pointer + "/title", unit.title()));
        unit.version().ifPresent(version -> alignment.put("targetDescription", version));
    }

    private void part(int index, AwardPart part) {
        String pointer = "/parts/" + index;
        var alignment =
                to.named(
                        BadgeAlignment.PART,
                        part.unit().map(UnitRef::id),
                        part.award().map(id -> id.value()),
                        text(pointer + "/title", part.title()));
        part.ects().ifPresent(ects -> alignment.put("targetDescription", ects + " ECTS"));
        part.unit().ifPresent(_ -> losses.leftOut(pointer + "/unit/title", Losses.NO_PLACE));
        part.unit()
                .flatMap(UnitRef::version)
                .ifPresent(_ -> losses.leftOut(pointer + "/unit/version", Losses.NO_PLACE));
        if (part.award().isEmpty() && part.digest().isPresent())
            losses.leftOut(pointer + "/digest", Losses.NO_PLACE);
    }

    private void activity(LearningActivity activity) {
        activity.hours()
                .ifPresent(hours -> to.code(BadgeAlignment.ACTIVITY_HOURS, hours.toPlainString()));
        activity.directedBy()
                .ifPresent(body ->
                        to.named(
                                BadgeAlignment.DIRECTED_BY,
                                Optional.empty(),
                                Optional.empty(),
                                text("/activity/directedBy", body)));
        activity.mentorRole()
                .ifPresent(role ->
                        to.named(
                                BadgeAlignment.MENTOR_ROLE,
                                Optional.empty(),
                                Optional.empty(),
                                role));
    }

    private String text(String pointer, LocalizedText text) {
        return losses.inOneLanguage(pointer, text, language);
    }
}
