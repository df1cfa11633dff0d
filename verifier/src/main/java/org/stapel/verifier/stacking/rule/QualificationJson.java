package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.Organisation;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Reads a qualification from JSON that its schema has accepted.
public final class QualificationJson {
    private QualificationJson() {}

    public static Qualification read(JsonNode source) {
        var json = new Members(source);
        return new Qualification(
                json.text("id"),
                json.text("version"),
                LocalDate.parse(json.text("validFrom")),
                json.optional("validTo").map(LocalDate::parse),
                AwardKind.valueOf(json.text("kind")),
                json.texts("title").orElseThrow(),
                organisation(json.member("awardingBody")),
                json.optional("programme"),
                json.flag("diplomaProgramme", false),
                Ects.of(json.text("totalEcts")),
                json.number("eqf").orElseThrow(),
                json.optional("iscedF").map(IscedField::new),
                json.inside("entry").map(QualificationJson::entry),
                BlockJson.read(json.member("root")),
                json.each("constraints", ConstraintJson::read),
                json.each("prerequisites", QualificationJson::prerequisite),
                json.inside("grading").map(QualificationJson::grading),
                json.inside("recency").map(QualificationJson::recency),
                json.inside("tolerance").map(QualificationJson::tolerance),
                json.each("transitions", QualificationJson::transition),
                json.list("references"));
    }

    static Organisation organisation(Members json) {
        return new Organisation(
                json.text("id"),
                json.texts("name").orElseThrow(),
                new CountryCode(json.text("country")),
                json.optional("region"),
                json.optional("homepage").map(URI::create));
    }

    private static Entry entry(Members json) {
        return new Entry(
                json.text("id"),
                json.texts("label"),
                json.optional("reference"),
                json.each("anyOf", QualificationJson::way));
    }

    private static Entry.Way way(Members json) {
        return new Entry.Way(
                AwardKind.valueOf(json.text("kind")),
                json.number("eqfAtLeast"),
                json.list("iscedPrefixes"),
                json.optional("titleContains"),
                new HashSet<>(json.list("waivedBy")));
    }

    private static Prerequisite prerequisite(Members json) {
        String unit = json.text("unit");
        return switch (json.text("prerequisite")) {
            case "PASSED" -> new Prerequisite.Passed(unit, json.list("units"));
            case "TAKEN" -> new Prerequisite.Taken(unit, json.list("units"));
            case "CONCURRENT" -> new Prerequisite.Concurrent(unit, json.list("units"));
            case "ECTS_AT_LEAST" -> new Prerequisite.EctsAtLeast(unit, Ects.of(json.text("ects")));
            case String other -> throw new IllegalArgumentException("not a prerequisite: " + other);
        };
    }

    private static Grading grading(Members json) {
        return new Grading(json.text("scheme"), json.decimal("maximum"), json.decimal("passMark"));
    }

    private static Recency recency(Members json) {
        return new Recency(
                json.number("years").orElseThrow(),
                Recency.From.valueOf(json.text("from")),
                Recency.Effect.valueOf(json.text("effect")),
                json.texts("remedy"),
                new HashSet<>(json.list("exceptUnits")));
    }

    private static Tolerance tolerance(Members json) {
        return new Tolerance(
                json.decimal("minGrade").orElseThrow(),
                json.optional("maxEcts").map(Ects::of),
                json.decimal("maxShare"),
                Tolerance.Base.valueOf(json.text("base")),
                new HashSet<>(json.list("exclude")),
                json.decimal("minEfficiency"));
    }

    private static Transition transition(Members json) {
        Map<String, List<String>> units = new HashMap<>();
        json.member("unitMap")
                .names()
                .forEach(unit -> units.put(unit, json.member("unitMap").list(unit)));
        return new Transition(json.text("fromVersion"), units);
    }
}
