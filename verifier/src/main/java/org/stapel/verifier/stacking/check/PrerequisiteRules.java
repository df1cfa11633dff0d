package org.stapel.verifier.stacking.check;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An order in which all units can be taken. Units that must be taken in the same term may name
/// each other, as long as none of them must also come before.
record PrerequisiteRules(JsonNode qualification, RuleTree tree, List<Wrong> wrong) {
    void check() {
        JsonNode all = qualification.path("prerequisites");
        Map<String, Set<String>> asks = new HashMap<>();
        for (JsonNode one : all)
            asks.computeIfAbsent(one.path("unit").stringValue(), _ -> new HashSet<>())
                    .addAll(units(one));
        for (int i = 0; i < all.size(); i++) {
            enough(all.path(i), "/prerequisites/" + i);
            if (isInCycle(all.path(i), asks))
                wrong.add(new Wrong("rule_cycle", "/prerequisites/" + i));
        }
    }

    private static Set<String> units(JsonNode prerequisite) {
        return prerequisite
                .path("units")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }

    /// So much can be covered without the unit itself.
    private void enough(JsonNode prerequisite, String pointer) {
        if (!prerequisite.has("ects")) return;
        var total = new BigDecimal(qualification.path("totalEcts").stringValue());
        String unit = prerequisite.path("unit").stringValue();
        var others = total.subtract(tree.units().getOrDefault(unit, BigDecimal.ZERO));
        if (RuleTree.ects(prerequisite).compareTo(others) > 0)
            wrong.add(new Wrong("rule_unreachable", pointer + "/ects"));
    }

    private static boolean isInCycle(JsonNode one, Map<String, Set<String>> asks) {
        if (one.path("prerequisite").stringValue().equals("CONCURRENT")) return false;
        String unit = one.path("unit").stringValue();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(units(one));
        while (!open.isEmpty()) {
            String earlier = open.pop();
            if (earlier.equals(unit)) return true;
            if (seen.add(earlier)) open.addAll(asks.getOrDefault(earlier, Set.of()));
        }
        return false;
    }
}
