package org.stapel.verifier.stacking.check;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a tree of rules names, with each rule that cannot be met by itself.
final class RuleTree {
    private final List<Wrong> wrong;
    private final Map<String, BigDecimal> units = new HashMap<>();
    private final Set<String> needed = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Map<String, String> shared = new LinkedHashMap<>();
    private boolean open;

    private RuleTree(List<Wrong> wrong) {
        this.wrong = wrong;
    }

    /// @param wrong to which what is found is added
    static RuleTree read(JsonNode root, List<Wrong> wrong) {
        var tree = new RuleTree(wrong);
        tree.read(root, "/root", true);
        return tree;
    }

    /// Credits of each unit that is named.
    Map<String, BigDecimal> units() {
        return units;
    }

    /// Whether any unit may come to count, since a pool says what it must be like.
    boolean isOpen() {
        return open;
    }

    /// Whether nothing is awarded without this unit.
    boolean needs(String unit) {
        return needed.contains(unit);
    }

    /// Ids of all rules.
    Set<String> blocks() {
        return blocks;
    }

    /// Ids of blocks in which units may count too, by where they are named.
    Map<String, String> shared() {
        return shared;
    }

    /// @param always whether everybody must meet this rule
    private void read(JsonNode rule, String pointer, boolean always) {
        if (!blocks.add(rule.path("id").stringValue()))
            wrong.add(new Wrong("rule_double_id", pointer + "/id"));
        for (int i = 0; i < rule.path("sharedWith").size(); i++)
            shared.put(pointer + "/sharedWith/" + i, rule.path("sharedWith").path(i).stringValue());
        switch (rule.path("rule").stringValue()) {
            case "AllOf" -> readEach(rule.path("children"), pointer + "/children", always);
            case "NOf" -> someOf(rule, pointer);
            case "OneOf" -> readEach(rule.path("options"), pointer + "/options", false);
            case "MinEcts" -> pool(rule, pointer);
            case "UnitReq" -> {
                unit(rule);
                if (always) needed.add(rule.path("unitId").stringValue());
            }
            default -> {}
        }
    }

    private void readEach(JsonNode rules, String pointer, boolean always) {
        for (int i = 0; i < rules.size(); i++) read(rules.path(i), pointer + "/" + i, always);
    }

    private void someOf(JsonNode rule, String pointer) {
        if (rule.path("n").intValue() > rule.path("children").size())
            wrong.add(new Wrong("rule_unreachable", pointer + "/n"));
        readEach(rule.path("children"), pointer + "/children", false);
    }

    private void unit(JsonNode json) {
        units.put(json.path("unitId").stringValue(), ects(json));
    }

    private void pool(JsonNode rule, String pointer) {
        JsonNode pool = rule.path("pool");
        open |= pool.has("predicate");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pool.path("units").size(); i++) {
            JsonNode unit = pool.path("units").path(i);
            unit(unit);
            if (!seen.add(unit.path("unitId").stringValue()))
                wrong.add(new Wrong("rule_double_id", pointer + "/pool/units/" + i + "/unitId"));
        }
        if (pool.has("units") && mostOf(rule).compareTo(ects(rule)) < 0)
            wrong.add(new Wrong("rule_unreachable", pointer + "/ects"));
    }

    /// The most that the pool can give, each limit on a tag taken by itself.
    private static BigDecimal mostOf(JsonNode rule) {
        BigDecimal all = offered(rule.path("pool").path("units"), "");
        BigDecimal most = all;
        for (Map.Entry<String, JsonNode> limit : rule.path("maxPerTag").properties()) {
            BigDecimal tagged = offered(rule.path("pool").path("units"), limit.getKey());
            BigDecimal counted = tagged.min(new BigDecimal(limit.getValue().stringValue()));
            most = most.min(all.subtract(tagged).add(counted));
        }
        return most;
    }

    /// @param tag all units when empty
    private static BigDecimal offered(JsonNode units, String tag) {
        return units.valueStream()
                .filter(unit ->
                        tag.isEmpty()
                                || unit.path("tags")
                                        .valueStream()
                                        .anyMatch(one -> one.stringValue().equals(tag)))
                .map(RuleTree::ects)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal ects(JsonNode json) {
        return new BigDecimal(json.path("ects").stringValue());
    }
}
