package org.stapel.verifier.stacking.check;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/// Units and blocks that are named outside the tree stand in it.
record NamedUnits(JsonNode qualification, RuleTree tree, List<Wrong> wrong) {
    void check() {
        JsonNode constraints = qualification.path("constraints");
        for (int i = 0; i < constraints.size(); i++) {
            String pointer = "/constraints/" + i;
            for (String side : List.of("a", "b"))
                if (constraints.path(i).has(side))
                    known(constraints.path(i).path(side), pointer + "/" + side);
            allKnown(constraints.path(i).path("units"), pointer + "/units");
        }
        JsonNode prerequisites = qualification.path("prerequisites");
        for (int i = 0; i < prerequisites.size(); i++) {
            known(prerequisites.path(i).path("unit"), "/prerequisites/" + i + "/unit");
            allKnown(prerequisites.path(i).path("units"), "/prerequisites/" + i + "/units");
        }
        allKnown(qualification.path("recency").path("exceptUnits"), "/recency/exceptUnits");
        allKnown(qualification.path("tolerance").path("exclude"), "/tolerance/exclude");
        transitions();
        tree.shared()
                .forEach((pointer, block) -> {
                    if (!tree.blocks().contains(block))
                        wrong.add(new Wrong("rule_unknown_block", pointer));
                });
    }

    private void transitions() {
        for (int i = 0; i < qualification.path("transitions").size(); i++) {
            JsonNode map = qualification.path("transitions").path(i).path("unitMap");
            for (Map.Entry<String, JsonNode> entry : map.properties())
                allKnown(
                        entry.getValue(),
                        "/transitions/" + i + "/unitMap/" + escaped(entry.getKey()));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void allKnown(JsonNode all, String pointer) {
        for (int i = 0; i < all.size(); i++) known(all.path(i), pointer + "/" + i);
    }

    private void known(JsonNode unit, String pointer) {
        if (!tree.isOpen() && !tree.units().containsKey(unit.stringValue()))
            wrong.add(new Wrong("rule_unknown_unit", pointer));
    }
}
