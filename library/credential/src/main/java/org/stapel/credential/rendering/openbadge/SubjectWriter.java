package org.stapel.credential.rendering.openbadge;

import org.stapel.credential.model.AwardPart;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Grade;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.model.UnitRef;
import org.stapel.credential.rendering.AwardTerms;
import org.stapel.credential.rendering.Losses;
import org.stapel.credential.rendering.RenderingContext;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.regex.Pattern;

/// Writes the achievement subject and the achievement of one badge, as the data model of Open
/// Badges 3.0 has them.
final class SubjectWriter {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");

    /// The forms of BCP 47 tags that the 1EdTech schema admits.
    private static final Pattern LANGUAGE_CODE =
            Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private final AwardRecord award;
    private final RenderingContext context;
    private final AwardTerms terms;
    private final String language;
    private final Losses losses;

    SubjectWriter(
            AwardRecord award,
            RenderingContext context,
            AwardTerms terms,
            String language,
            Losses losses) {
        this.award = award;
        this.context = context;
        this.terms = terms;
        this.language = language;
        this.losses = losses;
    }

    ObjectNode subject() {
        ObjectNode subject = JsonNodeFactory.instance.objectNode().put("id", context.subjectId());
        subject.putArray("type").add("AchievementSubject");
        addName(subject);
        award.workload()
                .flatMap(workload -> workload.ects())
                .ifPresent(ects -> subject.put("creditsEarned", ects.points()));
        award.activity()
                .ifPresent(activity -> {
                    activity.from()
                            .map(OpenBadgeRenderer::startOf)
                            .ifPresent(day -> subject.put("activityStartDate", day));
                    activity.to()
                            .map(OpenBadgeRenderer::startOf)
                            .ifPresent(day -> subject.put("activityEndDate", day));
                });
        ObjectNode achievement = achievement();
        subject.set("achievement", achievement);
        award.grade().ifPresent(grade -> addResult(subject, achievement, grade));
        award.provenance().ifPresent(_ -> losses.leftOut("/provenance", Losses.INSTITUTION_RECORD));
        return subject;
    }

    private void addName(ObjectNode subject) {
        subject.putArray("identifier")
                .addObject()
                .put("type", "IdentityObject")
                .put("hashed", false)
                .put("identityHash", award.learner().fullName())
                .put("identityType", "name");
        losses.reduced("/learner/familyName", "full_name_only");
        award.learner()
                .givenName()
                .ifPresent(_ -> losses.reduced("/learner/givenName", "full_name_only"));
        award.learner()
                .birthDate()
                .ifPresent(_ -> losses.leftOut("/learner/birthDate", Losses.MINIMISED));
        losses.leftOut("/learner/identification", Losses.MINIMISED);
    }

    private ObjectNode achievement() {
        ObjectNode achievement = JsonNodeFactory.instance.objectNode();
        achievement.put("id", award.id().value()).putArray("type").add("Achievement");
        achievement.put("achievementType", achievementType());
        String title = losses.inOneLanguage("/title", award.title(), language);
        achievement.put("name", title);
        achievement.put(
                "description",
                award.description()
                        .map(text -> losses.inOneLanguage("/description", text, language))
                        .orElse(title));
        achievement.putObject("criteria").put("narrative", CriteriaNarrative.of(award, language));
        if (LANGUAGE_CODE.matcher(language).matches()) achievement.put("inLanguage", language);
        award.workload()
                .flatMap(workload -> workload.ects())
                .ifPresent(ects -> achievement.put("creditsAvailable", ects.points()));
        award.field().ifPresent(field -> achievement.put("fieldOfStudy", field.value()));
        award.unit().map(UnitRef::id).ifPresent(unit -> achievement.put("humanCode", unit));
        award.unit()
                .flatMap(UnitRef::version)
                .ifPresent(version -> achievement.put("version", version));
        addCreator(achievement);
        addIdentifiers(achievement.putArray("otherIdentifier"));
        Alignments alignments = new Alignments(achievement.putArray("alignment"), terms);
        new AwardAlignments(award, alignments, terms, language, losses).write();
        return achievement;
    }

    private void addCreator(ObjectNode achievement) {
        Organisation first = award.awardingBodies().getFirst();
        if (first.id().equals(context.issuer().organisation().id())) return;
        ObjectNode creator =
                achievement
                        .putObject("creator")
                        .put("id", AwardAlignments.addressOf(first, terms))
                        .put("name", first.name().best(language));
        creator.putArray("type").add("Profile");
    }

    private void addIdentifiers(ArrayNode identifiers) {
        addIdentifier(identifiers, BadgeAlignment.AWARD_REFERENCE, award.awardReference());
        award.parts().forEach(part -> addDigest(identifiers, part));
    }

    private static void addDigest(ArrayNode identifiers, AwardPart part) {
        part.award()
                .flatMap(id -> part.digest().map(digest -> id + "#sha-256=" + digest.hex()))
                .ifPresent(value -> addIdentifier(identifiers, BadgeAlignment.PART_DIGEST, value));
    }

    private static void addIdentifier(ArrayNode identifiers, String type, String value) {
        identifiers
                .addObject()
                .put("type", "IdentifierEntry")
                .put("identifier", value)
                .put("identifierType", type);
    }

    private void addResult(ObjectNode subject, ObjectNode achievement, Grade grade) {
        String id = award.id() + "#grade";
        boolean scored = grade.maximum().isPresent() && NUMBER.matcher(grade.value()).matches();
        ObjectNode description = achievement.putArray("resultDescription").addObject();
        description.put("id", id).putArray("type").add("ResultDescription");
        description.put("name", grade.scheme());
        description.put("resultType", scored ? "RawScore" : "Result");
        grade.passMark().ifPresent(mark -> description.put("requiredValue", mark.toPlainString()));
        grade.maximum().ifPresent(most -> description.put("valueMax", most.toPlainString()));
        ObjectNode result = subject.putArray("result").addObject();
        result.putArray("type").add("Result");
        result.put("resultDescription", id).put("value", grade.value());
        result.put("status", "Completed");
    }

    private String achievementType() {
        return switch (award.kind()) {
            case MICROCREDENTIAL -> "MicroCredential";
            case CREDIT_CERTIFICATE, STUDY_RESULT -> "Course";
            case PROOF_OF_COMPETENCE -> "Competency";
            case EXEMPTION_DECISION -> "ext:ExemptionDecision";
            case QUALIFICATION -> degree();
            case PROFESSIONAL_QUALIFICATION -> "Certification";
            case CERTIFICATE -> "Certificate";
        };
    }

    private String degree() {
        return award.level().flatMap(Level::cycle).map(SubjectWriter::degreeOf).orElse("Diploma");
    }

    private static String degreeOf(Level.Cycle cycle) {
        return switch (cycle) {
            case SHORT -> "AssociateDegree";
            case FIRST -> "BachelorDegree";
            case SECOND -> "MasterDegree";
            case THIRD -> "DoctoralDegree";
        };
    }
}
