package org.stapel.verifier.stacking.rule;

import java.util.List;
import java.util.Map;

/// Which units of this version a unit of an older version stands for.
public record Transition(String fromVersion, Map<String, List<String>> unitMap) {
    public Transition {
        unitMap = Map.copyOf(unitMap);
    }
}
