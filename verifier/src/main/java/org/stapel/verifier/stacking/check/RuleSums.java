package org.stapel.verifier.stacking.check;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What completes the rules is what the award is worth, and each option of a choice is worth the
/// same.
final class RuleSums {
    private final List<Wrong> wrong;

    private RuleSums(List<Wrong> wrong) {
        this.wrong = wrong;
    }

    static void check(JsonNode qualification, List<Wrong> wrong) {
        BigDecimal total = new BigDecimal(qualification.path("totalEcts").stringValue());
        BigDecimal sum = new RuleSums(wrong).needed(qualification.path("root"), "/root");
        if (sum.compareTo(total) != 0) wrong.add(new Wrong("rule_sum_mismatch", "/totalEcts"));
    }

    private BigDecimal needed(JsonNode rule, String pointer) {
        return switch (rule.path("rule").stringValue()) {
            case "AllOf" -> sumOf(rule, pointer, rule.path("children").size());
            case "NOf" -> sumOf(rule, pointer, rule.path("n").intValue());
            case "OneOf" -> options(rule, pointer);
            case "MinEcts", "UnitReq" -> RuleTree.ects(rule);
            default -> BigDecimal.ZERO;
        };
    }

    private BigDecimal options(JsonNode rule, String pointer) {
        List<BigDecimal> each = each(rule.path("options"), pointer + "/options");
        for (int i = 1; i < each.size(); i++)
            if (each.get(i).compareTo(each.getFirst()) != 0)
                wrong.add(new Wrong("rule_sum_mismatch", pointer + "/options/" + i));
        return each.getFirst();
    }

    /// Of some out of many, the smallest: with those the rule is met.
    private BigDecimal sumOf(JsonNode rule, String pointer, int n) {
        return each(rule.path("children"), pointer + "/children").stream()
                .sorted(Comparator.naturalOrder())
                .limit(n)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BigDecimal> each(JsonNode rules, String pointer) {
        List<BigDecimal> each = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) each.add(needed(rules.path(i), pointer + "/" + i));
        return each;
    }
}
