package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Ects;

/// Reads a constraint from JSON that its schema has accepted.
final class ConstraintJson {
    private ConstraintJson() {}

    static Constraint read(Members json) {
        String id = json.text("id");
        var label = json.texts("label");
        var reference = json.optional("reference");
        return switch (json.text("constraint")) {
            case "MaxShare" ->
                    new Constraint.MaxShare(
                            id,
                            label,
                            reference,
                            Constraint.Limited.valueOf(json.text("of")),
                            json.optional("type").map(AwardKind::valueOf),
                            json.decimal("share"),
                            json.optional("ects").map(Ects::of));
            case "MinResidency" ->
                    new Constraint.MinResidency(
                            id,
                            label,
                            reference,
                            json.optional("organisation"),
                            json.optional("association"),
                            ects(json),
                            json.json().has("onlyOutcome"));
            case "MinAtLevel" ->
                    new Constraint.MinAtLevel(id, label, reference, eqf(json), ects(json));
            case "MaxBelowLevel" ->
                    new Constraint.MaxBelowLevel(id, label, reference, eqf(json), ects(json));
            case "NotTogether" ->
                    new Constraint.NotTogether(
                            id, label, reference, json.text("a"), json.text("b"));
            case "MustInclude" ->
                    new Constraint.MustInclude(id, label, reference, json.list("units"));
            case "GradeAverage" ->
                    new Constraint.GradeAverage(
                            id,
                            label,
                            reference,
                            json.decimal("min").orElseThrow(),
                            json.flag("includeExempt", false),
                            json.flag("includeTolerated", false));
            case String other -> throw new IllegalArgumentException("not a constraint: " + other);
        };
    }

    private static Ects ects(Members json) {
        return Ects.of(json.text("ects"));
    }

    private static int eqf(Members json) {
        return json.number("eqf").orElseThrow();
    }
}
