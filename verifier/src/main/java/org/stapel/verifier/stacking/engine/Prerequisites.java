package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Prerequisite;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/// Whether a unit may be taken next.
final class Prerequisites {
    private final EvaluateStack.Assignment assignment;
    private final Set<String> passed = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    Prerequisites(EvaluateStack.Assignment assignment) {
        this.assignment = assignment;
        assignment.solution().chosen().stream()
                .map(assignment.candidates().found()::get)
                .filter(Candidate::isFirm)
                .flatMap(candidate -> candidate.slots().stream())
                .map(slot -> assignment.layout().requirements().get(slot).unit().id())
                .forEach(passed::add);
        assignment.pieces().forEach(piece -> piece.unit().ifPresent(unit -> taken.add(unit.id())));
        taken.addAll(passed);
    }

    boolean isMet(String unit) {
        return assignment.world().qualification().prerequisites().stream()
                .filter(prerequisite -> prerequisite.unit().equals(unit))
                .allMatch(this::isMet);
    }

    private boolean isMet(Prerequisite prerequisite) {
        return switch (prerequisite) {
            case Prerequisite.Passed(_, var units) -> passed.containsAll(units);
            case Prerequisite.Taken(_, var units) -> taken.containsAll(units);
            case Prerequisite.Concurrent _ -> true;
            case Prerequisite.EctsAtLeast(_, var ects) -> {
                BigDecimal firm = assignment.totals().firm();
                yield firm.compareTo(ects.points()) >= 0;
            }
        };
    }
}
