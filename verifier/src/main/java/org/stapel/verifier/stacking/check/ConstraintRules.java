package org.stapel.verifier.stacking.check;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Constraints that can be met together with the tree.
record ConstraintRules(JsonNode qualification, RuleTree tree, List<Wrong> wrong) {
    void check() {
        Set<String> ids = new HashSet<>(tree.blocks());
        if (!ids.add(qualification.path("entry").path("id").asString("")))
            wrong.add(new Wrong("rule_double_id", "/entry/id"));
        JsonNode constraints = qualification.path("constraints");
        for (int i = 0; i < constraints.size(); i++) {
            String pointer = "/constraints/" + i;
            if (!ids.add(constraints.path(i).path("id").stringValue()))
                wrong.add(new Wrong("rule_double_id", pointer + "/id"));
            check(constraints.path(i), pointer);
        }
    }

    private void check(JsonNode constraint, String pointer) {
        switch (constraint.path("constraint").stringValue()) {
            case "MinResidency", "MinAtLevel" -> {
                var total = new BigDecimal(qualification.path("totalEcts").stringValue());
                if (RuleTree.ects(constraint).compareTo(total) > 0)
                    wrong.add(new Wrong("rule_unreachable", pointer + "/ects"));
            }
            case "MaxShare" -> {
                boolean type = constraint.path("of").stringValue().equals("TYPE");
                if (type && !constraint.has("type"))
                    wrong.add(new Wrong("schema_required", pointer + "/type"));
            }
            case "NotTogether" -> notTogether(constraint, pointer);
            default -> {}
        }
    }

    private void notTogether(JsonNode constraint, String pointer) {
        String a = constraint.path("a").stringValue();
        String b = constraint.path("b").stringValue();
        if (tree.needs(a) && tree.needs(b)) wrong.add(new Wrong("rule_unreachable", pointer));
    }
}
