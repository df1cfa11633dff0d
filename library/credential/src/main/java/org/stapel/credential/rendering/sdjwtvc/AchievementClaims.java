package org.stapel.credential.rendering.sdjwtvc;

import static org.stapel.credential.rendering.sdjwtvc.ClaimValues.object;
import static org.stapel.credential.rendering.sdjwtvc.ClaimValues.text;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Grade;
import org.stapel.credential.model.LearningActivity;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.Outcome;
import org.stapel.credential.model.OutcomeCode;
import org.stapel.credential.model.SkillLink;
import org.stapel.credential.rendering.AwardTerms;

import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;

/// Our own claims about what was learned and how it was assessed.
final class AchievementClaims {

    private final AwardRecord award;
    private final AwardTerms terms;

    AchievementClaims(AwardRecord award, AwardTerms terms) {
        this.award = award;
        this.terms = terms;
    }

    void write(ClaimSet to) {
        award.learner().birthDate().ifPresent(day -> to.onDemand("birth_date", day.toString()));
        to.onDemand("achievement_title_i18n", text(award.title()));
        award.description()
                .ifPresent(words -> to.onDemand("achievement_description_i18n", text(words)));
        to.listOnDemand(
                "learning_outcomes_i18n",
                award.outcomes().stream().map(AchievementClaims::outcome).toList());
        to.listOnDemand(
                "skills",
                award.outcomes().stream()
                        .flatMap(outcome -> outcome.skills().stream())
                        .distinct()
                        .map(ClaimValues::skill)
                        .toList());
        award.workload()
                .ifPresent(load -> {
                    load.ects().ifPresent(ects -> to.onDemand("ects_credits", ects.points()));
                    load.hours().ifPresent(hours -> to.onDemand("workload_hours", hours));
                });
        award.level().ifPresent(level -> level(to, level));
        assessments(to);
        award.participation()
                .ifPresent(form -> to.onDemand("participation_form", terms.participation(form)));
        award.grade().ifPresent(grade -> scheme(to, grade));
        award.activity().ifPresent(activity -> to.onDemand("activity", activity(activity)));
    }

    private static ObjectNode outcome(Outcome outcome) {
        ObjectNode json = object();
        outcome.id().ifPresent(id -> json.put("id", id));
        json.set("statement", text(outcome.statement()));
        json.set(
                "skills",
                ClaimValues.strings(
                        outcome.skills().stream()
                                .map(SkillLink::uri)
                                .map(Object::toString)
                                .toList()));
        outcome.codes().forEach(code -> json.withArray("codes").add(code(code)));
        return json;
    }

    private static ObjectNode code(OutcomeCode code) {
        ObjectNode json = object().put("framework", code.framework()).put("code", code.code());
        code.uri().ifPresent(uri -> json.put("uri", uri.toString()));
        code.title().ifPresent(title -> json.set("title", text(title)));
        return json;
    }

    private static void level(ClaimSet to, Level level) {
        level.national()
                .map(BigDecimal::valueOf)
                .ifPresent(national -> to.onDemand("nqf_level", national));
        to.onDemand("ehea_cycle", level.cycle().map(Level.Cycle::name));
        to.onDemand("level_basis", level.basis().name());
    }

    private void assessments(ClaimSet to) {
        to.textsOnDemand(
                "assessment_types",
                award.assessments().stream()
                        .map(Assessment::type)
                        .map(terms::assessment)
                        .distinct()
                        .toList());
        to.onDemand(
                "identity_verification",
                award.assessments().stream()
                        .flatMap(assessment -> assessment.supervision().stream())
                        .map(terms::supervision)
                        .findFirst());
        to.listOnDemand("assessments", award.assessments().stream().map(this::assessment).toList());
    }

    private ObjectNode assessment(Assessment assessment) {
        ObjectNode json = object().put("type", terms.assessment(assessment.type()));
        assessment.criteria().ifPresent(criteria -> json.set("criteria", text(criteria)));
        assessment
                .supervision()
                .ifPresent(kind -> json.put("supervision", terms.supervision(kind)));
        return json;
    }

    private static void scheme(ClaimSet to, Grade grade) {
        to.onDemand("grading_scheme", grade.scheme());
        to.onDemand("grade_maximum", grade.maximum().map(BigDecimal::toPlainString));
        to.onDemand("pass_mark", grade.passMark().map(BigDecimal::toPlainString));
    }

    private static ObjectNode activity(LearningActivity activity) {
        ObjectNode json = object();
        activity.from().ifPresent(day -> json.put("from", day.toString()));
        activity.to().ifPresent(day -> json.put("to", day.toString()));
        activity.hours().ifPresent(hours -> json.put("hours", hours));
        activity.directedBy().ifPresent(body -> json.set("directed_by", text(body)));
        activity.mentorRole().ifPresent(role -> json.put("mentor_role", role));
        return json;
    }
}
