package org.stapel.verifier.stacking.plan;

import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Outcome;
import org.stapel.verifier.stacking.engine.Reason;
import org.stapel.verifier.stacking.rule.Block;
import org.stapel.verifier.stacking.rule.Prerequisite;
import org.stapel.verifier.stacking.rule.Qualification;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which open units may be taken next, and how much each of them opens.
public record NextUnits(Qualification qualification) {
    /// @param ects its own that still count in its block
    /// @param opens units that can be taken once it is passed
    /// @param total its own credits with those of the units that it opens
    public record Next(
            Block.Unit unit, String block, BigDecimal ects, List<String> opens, BigDecimal total) {
        public Next {
            opens = List.copyOf(opens);
        }
    }

    /// The most rewarding first; equal ones by id.
    public List<Next> after(Evaluation evaluation) {
        Set<String> passed =
                evaluation.requirements().stream()
                        .filter(NextUnits::isFirm)
                        .map(requirement -> requirement.unit().id())
                        .collect(Collectors.toSet());
        Map<String, BigDecimal> room = room(evaluation);
        return evaluation.requirements().stream()
                .filter(requirement -> requirement.reason() == Reason.OPEN)
                .filter(requirement -> worth(requirement, room).signum() > 0)
                .map(requirement -> next(requirement, evaluation, passed, room))
                .sorted(
                        Comparator.comparing(Next::total)
                                .reversed()
                                .thenComparing(next -> next.unit().id()))
                .toList();
    }

    private static boolean isFirm(RequirementResult requirement) {
        return switch (requirement.outcome()) {
            case CREDIT, EXEMPT, TOLERATED -> true;
            case CONDITIONAL, PART_EXEMPT, OPEN -> false;
        };
    }

    /// What a block still needs.
    private static Map<String, BigDecimal> room(Evaluation evaluation) {
        return evaluation.blocks().stream()
                .collect(
                        Collectors.toMap(
                                block -> block.block().id(),
                                block -> block.needed().subtract(block.firm())));
    }

    private static BigDecimal worth(RequirementResult requirement, Map<String, BigDecimal> room) {
        BigDecimal own = requirement.unit().ects().points();
        return room.getOrDefault(requirement.block(), own).min(own);
    }

    private Next next(
            RequirementResult requirement,
            Evaluation evaluation,
            Set<String> passed,
            Map<String, BigDecimal> room) {
        Set<String> then = new HashSet<>(passed);
        then.add(requirement.unit().id());
        List<RequirementResult> opened =
                evaluation.requirements().stream()
                        .filter(other -> other.outcome() == Outcome.OPEN)
                        .filter(other -> other.reason() == Reason.OPEN_PREREQUISITE_MISSING)
                        .filter(other -> isReachable(other.unit().id(), then))
                        .toList();
        BigDecimal own = worth(requirement, room);
        BigDecimal total = opened.stream().map(o -> worth(o, room)).reduce(own, BigDecimal::add);
        return new Next(
                requirement.unit(),
                requirement.block(),
                own,
                opened.stream().map(o -> o.unit().id()).distinct().toList(),
                total);
    }

    private boolean isReachable(String unit, Set<String> passed) {
        return qualification.prerequisites().stream()
                .filter(prerequisite -> prerequisite.unit().equals(unit))
                .allMatch(prerequisite -> isMet(prerequisite, passed));
    }

    private static boolean isMet(Prerequisite prerequisite, Set<String> passed) {
        return switch (prerequisite) {
            case Prerequisite.Passed(_, var units) -> passed.containsAll(units);
            case Prerequisite.Taken(_, var units) -> passed.containsAll(units);
            case Prerequisite.Concurrent _ -> true;
            case Prerequisite.EctsAtLeast _ -> false;
        };
    }
}
