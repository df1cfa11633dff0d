package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Ects;

import java.util.List;
import java.util.stream.Collectors;

/// Reads a tree of rules from JSON that its schema has accepted.
final class BlockJson {
    private BlockJson() {}

    static Block read(Members json) {
        return switch (json.text("rule")) {
            case "AllOf" ->
                    new Block.AllOf(
                            json.text("id"),
                            json.texts("label"),
                            json.optional("reference"),
                            json.each("children", BlockJson::read),
                            json.list("sharedWith"));
            case "NOf" ->
                    new Block.NOf(
                            json.text("id"),
                            json.texts("label"),
                            json.optional("reference"),
                            json.number("n").orElseThrow(),
                            json.each("children", BlockJson::read));
            case "OneOf" ->
                    new Block.OneOf(
                            json.text("id"),
                            json.texts("label"),
                            json.optional("reference"),
                            json.each("options", BlockJson::read));
            case "MinEcts" -> minEcts(json);
            case "UnitReq" ->
                    new Block.UnitReq(
                            json.text("id"),
                            json.texts("label"),
                            json.optional("reference"),
                            unit(json),
                            json.flag("compulsory", true),
                            json.flag("tolerable", true));
            case "OutcomeReq" ->
                    new Block.OutcomeReq(
                            json.text("id"),
                            json.texts("label"),
                            json.optional("reference"),
                            json.list("outcomes"),
                            json.decimal("minCoverage").orElseThrow());
            case String other -> throw new IllegalArgumentException("not a rule: " + other);
        };
    }

    private static Block minEcts(Members json) {
        Members tags = json.member("maxPerTag");
        List<Block.TagLimit> limits =
                tags.names().map(tag -> new Block.TagLimit(tag, Ects.of(tags.text(tag)))).toList();
        return new Block.MinEcts(
                json.text("id"),
                json.texts("label"),
                json.optional("reference"),
                Ects.of(json.text("ects")),
                pool(json.member("pool")),
                limits,
                json.list("sharedWith"));
    }

    private static Pool pool(Members json) {
        return json.inside("predicate")
                .<Pool>map(BlockJson::predicate)
                .orElseGet(() -> new Pool.Units(json.each("units", BlockJson::unit)));
    }

    private static Pool predicate(Members json) {
        return new Pool.Predicate(
                json.number("eqfAtLeast"),
                json.list("iscedPrefixes"),
                json.list("issuers").stream().collect(Collectors.toSet()),
                json.list("kinds").stream().map(AwardKind::valueOf).collect(Collectors.toSet()),
                json.list("tags").stream().collect(Collectors.toSet()));
    }

    private static Block.Unit unit(Members json) {
        return new Block.Unit(
                json.text("unitId"),
                Ects.of(json.text("ects")),
                json.texts("title"),
                json.list("tags"));
    }
}
