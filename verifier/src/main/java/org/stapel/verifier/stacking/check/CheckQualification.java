package org.stapel.verifier.stacking.check;

import org.stapel.credential.profile.SchemaCheck;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// Says what is wrong with a qualification before it is kept: not as its schema asks, or rules that
/// nobody can ever meet.
public final class CheckQualification {
    private final SchemaCheck schemas;

    public CheckQualification(SchemaCheck schemas) {
        this.schemas = schemas;
    }

    /// One thing that is wrong.
    ///
    /// @param code `schema_…`, or `rule_limits`, `rule_cycle`, `rule_unreachable`,
    ///   `rule_sum_mismatch`, `rule_unknown_unit`, `rule_unknown_block`, `rule_double_id`,
    ///   `rule_period`
    /// @param pointer RFC 6901
    public record Wrong(String code, String pointer) {}

    /// Everything that is wrong; what is too deep or too big is not looked at further, nor is what
    /// its schema refuses.
    public List<Wrong> wrong(JsonNode qualification) {
        if (!TreeLimits.fits(qualification.path("root")))
            return List.of(new Wrong("rule_limits", "/root"));
        List<Wrong> schema =
                schemas.violations("qualification", qualification).stream()
                        .map(violation -> new Wrong(violation.code(), violation.pointer()))
                        .toList();
        return schema.isEmpty() ? broken(qualification) : schema;
    }

    private static List<Wrong> broken(JsonNode qualification) {
        List<Wrong> wrong = new ArrayList<>();
        RuleTree tree = RuleTree.read(qualification.path("root"), wrong);
        period(qualification, wrong);
        RuleSums.check(qualification, wrong);
        new ConstraintRules(qualification, tree, wrong).check();
        new PrerequisiteRules(qualification, tree, wrong).check();
        new NamedUnits(qualification, tree, wrong).check();
        return List.copyOf(wrong);
    }

    /// Days compare as texts.
    private static void period(JsonNode qualification, List<Wrong> wrong) {
        String from = qualification.path("validFrom").stringValue();
        if (qualification.path("validTo").asString(from).compareTo(from) < 0)
            wrong.add(new Wrong("rule_period", "/validTo"));
    }
}
