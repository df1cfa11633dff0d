package org.stapel.verifier.stacking.rule;

import org.stapel.credential.profile.SchemaCheck;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says what is wrong with a qualification before it is kept: not as its schema asks, or rules that
/// nobody can ever meet.
public final class CheckQualification {
    private static final int MOST_LEVELS = 20;
    private static final int MOST_UNITS = 2_000;

    private final SchemaCheck schemas;

    public CheckQualification(SchemaCheck schemas) {
        this.schemas = schemas;
    }

    /// One thing that is wrong.
    ///
    /// @param code `schema_…`, or `rule_limits`, `rule_cycle`, `rule_unreachable`,
    ///   `rule_sum_mismatch`, `rule_unknown_unit`, `rule_unknown_block`, `rule_double_id`
    /// @param pointer RFC 6901
    public record Wrong(String code, String pointer) {}

    /// Everything that is wrong; a tree that is too deep or too big is not looked at further.
    public List<Wrong> wrong(JsonNode qualification) {
        var tree = new Tree();
        if (!tree.fits(qualification.path("root"), "/root", 1))
            return List.of(new Wrong("rule_limits", "/root"));
        List<Wrong> schema =
                schemas.violations("qualification", qualification).stream()
                        .map(violation -> new Wrong(violation.code(), violation.pointer()))
                        .toList();
        if (!schema.isEmpty()) return schema;
        tree.read(qualification.path("root"), "/root");
        tree.sum(qualification);
        tree.constraints(qualification);
        tree.prerequisites(qualification);
        tree.named(qualification);
        return tree.wrong;
    }

    private static final class Tree {
        private final List<Wrong> wrong = new ArrayList<>();
        private final Set<String> units = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final Map<String, String> shared = new HashMap<>();
        private boolean predicates;
        private int size;

        boolean fits(JsonNode rule, String pointer, int level) {
            if (level > MOST_LEVELS || ++size > MOST_UNITS) return false;
            for (JsonNode child : children(rule))
                if (!fits(child, pointer, level + 1)) return false;
            return true;
        }

        private static JsonNode children(JsonNode rule) {
            return rule.has("children") ? rule.path("children") : rule.path("options");
        }

        void read(JsonNode rule, String pointer) {
            if (!ids.add(rule.path("id").stringValue()))
                wrong.add(new Wrong("rule_double_id", pointer + "/id"));
            for (int i = 0; i < rule.path("sharedWith").size(); i++)
                shared.put(
                        pointer + "/sharedWith/" + i,
                        rule.path("sharedWith").path(i).stringValue());
            String member = rule.has("children") ? "children" : "options";
            for (int i = 0; i < rule.path(member).size(); i++)
                read(rule.path(member).path(i), pointer + "/" + member + "/" + i);
            if (rule.has("unitId")) units.add(rule.path("unitId").stringValue());
            if (rule.has("n") && rule.path("n").intValue() > rule.path("children").size())
                wrong.add(new Wrong("rule_unreachable", pointer + "/n"));
            if (rule.has("pool")) pool(rule, pointer);
        }

        private void pool(JsonNode rule, String pointer) {
            if (rule.path("pool").has("predicate")) {
                predicates = true;
                return;
            }
            BigDecimal offered = BigDecimal.ZERO;
            for (JsonNode unit : rule.path("pool").path("units")) {
                units.add(unit.path("unitId").stringValue());
                offered = offered.add(new BigDecimal(unit.path("ects").stringValue()));
            }
            if (offered.compareTo(new BigDecimal(rule.path("ects").stringValue())) < 0)
                wrong.add(new Wrong("rule_unreachable", pointer + "/ects"));
        }

        /// What completes the rules is what the award is worth, and each option of a choice is
        /// worth the same.
        void sum(JsonNode qualification) {
            BigDecimal total = new BigDecimal(qualification.path("totalEcts").stringValue());
            if (needed(qualification.path("root"), "/root").compareTo(total) != 0)
                wrong.add(new Wrong("rule_sum_mismatch", "/totalEcts"));
        }

        private BigDecimal needed(JsonNode rule, String pointer) {
            return switch (rule.path("rule").stringValue()) {
                case "AllOf" -> sumOf(rule, pointer, rule.path("children").size());
                case "NOf" -> sumOf(rule, pointer, rule.path("n").intValue());
                case "OneOf" -> options(rule, pointer);
                case "MinEcts", "UnitReq" -> new BigDecimal(rule.path("ects").stringValue());
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

        private BigDecimal sumOf(JsonNode rule, String pointer, int n) {
            return each(rule.path("children"), pointer + "/children").stream()
                    .sorted(Comparator.naturalOrder())
                    .limit(n)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private List<BigDecimal> each(JsonNode rules, String pointer) {
            List<BigDecimal> each = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++)
                each.add(needed(rules.path(i), pointer + "/" + i));
            return each;
        }

        void constraints(JsonNode qualification) {
            BigDecimal total = new BigDecimal(qualification.path("totalEcts").stringValue());
            JsonNode constraints = qualification.path("constraints");
            for (int i = 0; i < constraints.size(); i++) {
                JsonNode constraint = constraints.path(i);
                String pointer = "/constraints/" + i;
                if (!ids.add(constraint.path("id").stringValue()))
                    wrong.add(new Wrong("rule_double_id", pointer + "/id"));
                for (String side : List.of("a", "b"))
                    if (constraint.has(side)) known(constraint.path(side), pointer + "/" + side);
                knownAll(constraint.path("units"), pointer + "/units");
                boolean least = constraint.path("constraint").stringValue().startsWith("Min");
                if (least
                        && new BigDecimal(constraint.path("ects").stringValue()).compareTo(total)
                                > 0) wrong.add(new Wrong("rule_unreachable", pointer + "/ects"));
            }
        }

        void prerequisites(JsonNode qualification) {
            Map<String, Set<String>> before = new HashMap<>();
            JsonNode prerequisites = qualification.path("prerequisites");
            for (int i = 0; i < prerequisites.size(); i++) {
                JsonNode one = prerequisites.path(i);
                String pointer = "/prerequisites/" + i;
                known(one.path("unit"), pointer + "/unit");
                knownAll(one.path("units"), pointer + "/units");
                if (one.path("prerequisite").stringValue().equals("CONCURRENT")) continue;
                Set<String> all =
                        before.computeIfAbsent(
                                one.path("unit").stringValue(), _ -> new HashSet<>());
                one.path("units").forEach(unit -> all.add(unit.stringValue()));
            }
            for (int i = 0; i < prerequisites.size(); i++) {
                String unit = prerequisites.path(i).path("unit").stringValue();
                if (comesBefore(unit, unit, before, new HashSet<>())) {
                    wrong.add(new Wrong("rule_cycle", "/prerequisites/" + i));
                    return;
                }
            }
        }

        private static boolean comesBefore(
                String wanted, String unit, Map<String, Set<String>> before, Set<String> seen) {
            for (String earlier : before.getOrDefault(unit, Set.of())) {
                if (earlier.equals(wanted)) return true;
                if (seen.add(earlier) && comesBefore(wanted, earlier, before, seen)) return true;
            }
            return false;
        }

        /// Units and blocks that policies name.
        void named(JsonNode qualification) {
            knownAll(qualification.path("recency").path("exceptUnits"), "/recency/exceptUnits");
            knownAll(qualification.path("tolerance").path("exclude"), "/tolerance/exclude");
            for (int i = 0; i < qualification.path("transitions").size(); i++) {
                JsonNode map = qualification.path("transitions").path(i).path("unitMap");
                for (Map.Entry<String, JsonNode> entry : map.properties())
                    knownAll(
                            entry.getValue(),
                            "/transitions/" + i + "/unitMap/" + escaped(entry.getKey()));
            }
            shared.forEach((pointer, block) -> {
                if (!ids.contains(block)) wrong.add(new Wrong("rule_unknown_block", pointer));
            });
        }

        private static String escaped(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }

        private void knownAll(JsonNode all, String pointer) {
            for (int i = 0; i < all.size(); i++) known(all.path(i), pointer + "/" + i);
        }

        /// With a pool by predicate any unit may come to count.
        private void known(JsonNode unit, String pointer) {
            if (!predicates && !units.contains(unit.stringValue()))
                wrong.add(new Wrong("rule_unknown_unit", pointer));
        }
    }
}
