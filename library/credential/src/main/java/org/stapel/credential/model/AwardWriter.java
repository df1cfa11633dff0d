package org.stapel.credential.model;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes an award record as JSON; leaves out what is absent or empty.
final class AwardWriter {
    private AwardWriter() {}

    static ObjectNode award(AwardRecord award) {
        ObjectNode json = object();
        identity(json, award);
        bodies(json, award);
        learning(json, award);
        assurance(json, award);
        context(json, award);
        return json;
    }

    private static void identity(ObjectNode json, AwardRecord award) {
        json.put("id", award.id().value());
        json.put("awardReference", award.awardReference());
        json.put("kind", award.kind().name());
        texts(json, "subtypes", award.subtypes().stream().sorted().map(Enum::name).toList());
        json.put("setting", award.setting().name());
        json.put("route", award.route().name());
        texts(json, "profiles", award.profiles());
        json.set("learner", learner(award.learner()));
        json.set("title", LocalizedTextJson.write(award.title()));
        localized(json, "description", award.description());
    }

    private static void bodies(ObjectNode json, AwardRecord award) {
        objects(json, "awardingBodies", award.awardingBodies(), AwardWriter::organisation);
        nested(json, "organisingBody", award.organisingBody(), AwardWriter::organisation);
        nested(json, "recognisingBody", award.recognisingBody(), AwardWriter::organisation);
        json.put("awardedDate", award.awardedDate().toString());
        text(json, "validUntil", award.validUntil());
    }

    private static void learning(ObjectNode json, AwardRecord award) {
        objects(json, "outcomes", award.outcomes(), AwardWriter::outcome);
        nested(json, "workload", award.workload(), AwardWriter::workload);
        nested(json, "level", award.level(), AwardWriter::level);
        objects(json, "assessments", award.assessments(), AwardWriter::assessment);
        text(json, "participation", award.participation().map(Enum::name));
    }

    private static void assurance(ObjectNode json, AwardRecord award) {
        objects(json, "qualityAssurance", award.qualityAssurance(), AwardWriter::quality);
        objects(json, "prerequisites", award.prerequisites(), LocalizedTextJson::write);
        nested(json, "grade", award.grade(), AwardWriter::grade);
        nested(json, "stackability", award.stackability(), AwardWriter::stackability);
        localized(json, "furtherInformation", award.furtherInformation());
        text(json, "furtherInformationUrl", award.furtherInformationUrl());
        texts(json, "languages", award.languages());
        text(json, "field", award.field());
    }

    private static void context(ObjectNode json, AwardRecord award) {
        nested(json, "unit", award.unit(), AwardWriter::unit);
        text(json, "programme", award.programme());
        text(json, "contract", award.contract().map(Enum::name));
        text(json, "effect", award.effect().map(Enum::name));
        objects(json, "exemptedUnits", award.exemptedUnits(), AwardWriter::unit);
        objects(json, "parts", award.parts(), AwardWriter::part);
        nested(json, "activity", award.activity(), AwardWriter::activity);
        text(json, "supersedes", award.supersedes());
        nested(json, "provenance", award.provenance(), AwardWriter::provenance);
    }

    private static ObjectNode learner(Learner learner) {
        ObjectNode json = object().put("familyName", learner.familyName());
        text(json, "givenName", learner.givenName());
        text(json, "birthDate", learner.birthDate());
        return json.put("identification", learner.identification());
    }

    private static ObjectNode organisation(Organisation body) {
        ObjectNode json = object().put("id", body.id());
        json.set("name", LocalizedTextJson.write(body.name()));
        json.put("country", body.country().value());
        text(json, "region", body.region());
        text(json, "homepage", body.homepage());
        return json;
    }

    private static ObjectNode outcome(Outcome outcome) {
        ObjectNode json = object();
        text(json, "id", outcome.id());
        json.set("statement", LocalizedTextJson.write(outcome.statement()));
        objects(json, "skills", outcome.skills(), AwardWriter::skill);
        objects(json, "codes", outcome.codes(), AwardWriter::code);
        return json;
    }

    private static ObjectNode code(OutcomeCode code) {
        ObjectNode json = object().put("framework", code.framework()).put("code", code.code());
        text(json, "uri", code.uri());
        localized(json, "title", code.title());
        return json;
    }

    private static ObjectNode skill(SkillLink skill) {
        ObjectNode json = object().put("uri", skill.uri().toString());
        json.set("label", LocalizedTextJson.write(skill.label()));
        return json;
    }

    private static ObjectNode workload(Workload workload) {
        ObjectNode json = object();
        text(json, "ects", workload.ects());
        decimal(json, "hours", workload.hours());
        return json;
    }

    private static ObjectNode level(Level level) {
        ObjectNode json = object().put("eqf", level.eqf());
        level.national().ifPresent(national -> json.put("national", national.intValue()));
        text(json, "cycle", level.cycle().map(Enum::name));
        return json.put("basis", level.basis().name());
    }

    private static ObjectNode assessment(Assessment assessment) {
        ObjectNode json = object().put("type", assessment.type().name());
        localized(json, "criteria", assessment.criteria());
        text(json, "supervision", assessment.supervision().map(Enum::name));
        return json;
    }

    private static ObjectNode quality(QualityAssurance quality) {
        ObjectNode json = object().put("type", quality.type().name());
        json.set("agent", LocalizedTextJson.write(quality.agent()));
        text(json, "reference", quality.reference());
        text(json, "url", quality.url());
        return json;
    }

    private static ObjectNode grade(Grade grade) {
        ObjectNode json = object().put("value", grade.value()).put("scheme", grade.scheme());
        decimal(json, "maximum", grade.maximum());
        decimal(json, "passMark", grade.passMark());
        return json;
    }

    private static ObjectNode stackability(Stackability stackability) {
        ObjectNode json = object().put("stackable", stackability.stackable());
        objects(json, "towards", stackability.towards(), AwardWriter::toward);
        return json;
    }

    private static ObjectNode toward(Stackability.Toward toward) {
        ObjectNode json = object().put("qualification", toward.qualification());
        json.set("title", LocalizedTextJson.write(toward.title()));
        texts(json, "units", toward.units());
        return json;
    }

    private static ObjectNode unit(UnitRef unit) {
        ObjectNode json = object().put("id", unit.id());
        text(json, "version", unit.version());
        json.set("title", LocalizedTextJson.write(unit.title()));
        return json;
    }

    private static ObjectNode part(AwardPart part) {
        ObjectNode json = object();
        json.set("title", LocalizedTextJson.write(part.title()));
        nested(json, "unit", part.unit(), AwardWriter::unit);
        text(json, "ects", part.ects());
        text(json, "award", part.award());
        text(json, "digest", part.digest().map(digest -> digest.base64Url()));
        return json;
    }

    private static ObjectNode activity(LearningActivity activity) {
        ObjectNode json = object();
        text(json, "from", activity.from());
        text(json, "to", activity.to());
        decimal(json, "hours", activity.hours());
        localized(json, "directedBy", activity.directedBy());
        text(json, "mentorRole", activity.mentorRole());
        return json;
    }

    private static ObjectNode provenance(AwardRecord.Provenance provenance) {
        ObjectNode json = object();
        text(json, "rule", provenance.rule());
        texts(json, "profileVersions", provenance.profileVersions());
        text(json, "confirmedBy", provenance.confirmedBy());
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void text(ObjectNode json, String name, Optional<?> value) {
        value.ifPresent(present -> json.put(name, present.toString()));
    }

    private static void decimal(ObjectNode json, String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> json.put(name, present.toPlainString()));
    }

    private static void localized(ObjectNode json, String name, Optional<LocalizedText> value) {
        nested(json, name, value, LocalizedTextJson::write);
    }

    private static <T> void nested(
            ObjectNode json, String name, Optional<T> value, Function<T, ObjectNode> write) {
        value.ifPresent(present -> json.set(name, write.apply(present)));
    }

    private static void texts(ObjectNode json, String name, Collection<String> values) {
        if (values.isEmpty()) return;
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }

    private static <T> void objects(
            ObjectNode json, String name, List<T> values, Function<T, ObjectNode> write) {
        if (values.isEmpty()) return;
        ArrayNode array = json.putArray(name);
        values.forEach(value -> array.add(write.apply(value)));
    }
}
