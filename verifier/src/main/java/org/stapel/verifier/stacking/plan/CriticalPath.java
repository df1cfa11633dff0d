package org.stapel.verifier.stacking.plan;

import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Outcome;
import org.stapel.verifier.stacking.rule.Prerequisite;
import org.stapel.verifier.stacking.rule.Qualification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The longest row of open units that must follow one another.
public record CriticalPath(Qualification qualification) {
    /// Terms that this row takes, one unit a term; 0 when nothing compulsory is open.
    public int terms(Evaluation evaluation) {
        Set<String> open = new HashSet<>();
        evaluation.requirements().stream()
                .filter(Evaluation.RequirementResult::compulsory)
                .filter(requirement -> requirement.outcome() == Outcome.OPEN)
                .forEach(requirement -> open.add(requirement.unit().id()));
        Map<String, Integer> known = new HashMap<>();
        return open.stream().mapToInt(unit -> depth(unit, open, known)).max().orElse(0);
    }

    private int depth(String unit, Set<String> open, Map<String, Integer> known) {
        Integer before = known.get(unit);
        if (before != null) return before;
        known.put(unit, 1);
        int deepest = 0;
        for (Prerequisite prerequisite : qualification.prerequisites())
            if (prerequisite.unit().equals(unit))
                for (String earlier : earlier(prerequisite))
                    if (open.contains(earlier))
                        deepest = Math.max(deepest, depth(earlier, open, known));
        known.put(unit, deepest + 1);
        return deepest + 1;
    }

    private static List<String> earlier(Prerequisite prerequisite) {
        return switch (prerequisite) {
            case Prerequisite.Passed(_, var units) -> units;
            case Prerequisite.Taken(_, var units) -> units;
            case Prerequisite.Concurrent _, Prerequisite.EctsAtLeast _ -> List.of();
        };
    }
}
