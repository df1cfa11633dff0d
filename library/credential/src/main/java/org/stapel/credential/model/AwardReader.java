package org.stapel.credential.model;

import java.util.Set;

/// Builds an award record from its JSON, field by field.
final class AwardReader {
    private AwardReader() {}

    static AwardRecord award(JsonFields json) {
        return new AwardRecord(
                json.value("id", AwardId::new),
                json.text("awardReference"),
                json.value("kind", AwardKind::valueOf),
                Set.copyOf(json.values("subtypes", AwardRecord.Subtype::valueOf)),
                json.value("setting", AwardRecord.Setting::valueOf),
                json.value("route", AwardRecord.Route::valueOf),
                json.texts("profiles"),
                json.nested("learner", AwardReader::learner),
                json.localized("title"),
                json.optionalLocalized("description"),
                json.nestedList("awardingBodies", AwardReader::organisation),
                json.optionalNested("organisingBody", AwardReader::organisation),
                json.optionalNested("recognisingBody", AwardReader::organisation),
                json.value("awardedDate", JsonFields::date),
                json.optionalValue("validUntil", JsonFields::date),
                json.nestedList("outcomes", AwardReader::outcome),
                json.optionalNested("workload", AwardReader::workload),
                json.optionalNested("level", AwardReader::level),
                json.nestedList("assessments", AwardReader::assessment),
                json.optionalValue("participation", Participation::valueOf),
                json.nestedList("qualityAssurance", AwardReader::qualityAssurance),
                json.localizedList("prerequisites"),
                json.optionalNested("grade", AwardReader::grade),
                json.optionalNested("stackability", AwardReader::stackability),
                json.optionalLocalized("furtherInformation"),
                json.optionalValue("furtherInformationUrl", JsonFields::uri),
                json.texts("languages"),
                json.optionalValue("field", IscedField::new),
                json.optionalNested("unit", AwardReader::unit),
                json.optionalText("programme"),
                json.optionalValue("contract", AwardRecord.Contract::valueOf),
                json.optionalValue("effect", AwardRecord.Effect::valueOf),
                json.nestedList("exemptedUnits", AwardReader::unit),
                json.nestedList("parts", AwardReader::part),
                json.optionalNested("activity", AwardReader::activity),
                json.optionalValue("supersedes", AwardId::new),
                json.optionalNested("provenance", AwardReader::provenance));
    }

    private static Learner learner(JsonFields json) {
        return new Learner(
                json.text("familyName"),
                json.optionalText("givenName"),
                json.optionalValue("birthDate", JsonFields::date),
                json.text("identification"));
    }

    private static Organisation organisation(JsonFields json) {
        return new Organisation(
                json.text("id"),
                json.localized("name"),
                json.value("country", CountryCode::new),
                json.optionalText("region"),
                json.optionalValue("homepage", JsonFields::uri));
    }

    private static Outcome outcome(JsonFields json) {
        return new Outcome(
                json.optionalText("id"),
                json.localized("statement"),
                json.nestedList("skills", AwardReader::skill),
                json.nestedList("codes", AwardReader::code));
    }

    private static OutcomeCode code(JsonFields json) {
        return new OutcomeCode(
                json.text("framework"),
                json.text("code"),
                json.optionalValue("uri", JsonFields::uri),
                json.optionalLocalized("title"));
    }

    private static SkillLink skill(JsonFields json) {
        return new SkillLink(json.value("uri", JsonFields::uri), json.localized("label"));
    }

    private static Workload workload(JsonFields json) {
        return new Workload(
                json.optionalValue("ects", AwardReader::ects),
                json.optionalValue("hours", JsonFields::decimal));
    }

    private static Ects ects(String text) {
        return new Ects(JsonFields.decimal(text));
    }

    private static Level level(JsonFields json) {
        return new Level(
                json.number("eqf"),
                json.optionalNumber("national"),
                json.optionalValue("cycle", Level.Cycle::valueOf),
                json.value("basis", Level.Basis::valueOf));
    }

    private static Assessment assessment(JsonFields json) {
        return new Assessment(
                json.value("type", Assessment.Type::valueOf),
                json.optionalLocalized("criteria"),
                json.optionalValue("supervision", Assessment.Supervision::valueOf));
    }

    private static QualityAssurance qualityAssurance(JsonFields json) {
        return new QualityAssurance(
                json.value("type", QualityAssurance.Type::valueOf),
                json.localized("agent"),
                json.optionalText("reference"),
                json.optionalValue("url", JsonFields::uri));
    }

    private static Grade grade(JsonFields json) {
        return new Grade(
                json.text("value"),
                json.text("scheme"),
                json.optionalValue("maximum", JsonFields::decimal),
                json.optionalValue("passMark", JsonFields::decimal));
    }

    private static Stackability stackability(JsonFields json) {
        return new Stackability(
                json.flag("stackable"), json.nestedList("towards", AwardReader::toward));
    }

    private static Stackability.Toward toward(JsonFields json) {
        return new Stackability.Toward(
                json.text("qualification"), json.localized("title"), json.texts("units"));
    }

    private static UnitRef unit(JsonFields json) {
        return new UnitRef(json.text("id"), json.optionalText("version"), json.localized("title"));
    }

    private static AwardPart part(JsonFields json) {
        return new AwardPart(
                json.localized("title"),
                json.optionalNested("unit", AwardReader::unit),
                json.optionalValue("ects", AwardReader::ects),
                json.optionalValue("award", AwardId::new),
                json.optionalValue("digest", JsonFields::sha256));
    }

    private static LearningActivity activity(JsonFields json) {
        return new LearningActivity(
                json.optionalValue("from", JsonFields::date),
                json.optionalValue("to", JsonFields::date),
                json.optionalValue("hours", JsonFields::decimal),
                json.optionalLocalized("directedBy"),
                json.optionalText("mentorRole"));
    }

    private static AwardRecord.Provenance provenance(JsonFields json) {
        return new AwardRecord.Provenance(
                json.optionalText("rule"),
                json.texts("profileVersions"),
                json.optionalText("confirmedBy"));
    }
}
