package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.solve.Problem.Node;

import java.util.List;

/// How much of what counts is held already.
final class Held {
    private Held() {}

    /// In hundredths; in a block that is over-full what is held counts before what is expected.
    static long counted(EvaluateStack.Assignment assignment, Node node) {
        return switch (node) {
            case Node.Leaf(var slot) -> of(assignment, List.of(slot));
            case Node.All(var children) ->
                    children.stream().mapToLong(child -> counted(assignment, child)).sum();
            case Node.Choose(_, var children) ->
                    children.stream().mapToLong(child -> counted(assignment, child)).sum();
            case Node.Fill(var most, var slots) -> Math.min(most, of(assignment, slots));
            case Node.Fixed _ -> 0;
        };
    }

    private static long of(EvaluateStack.Assignment assignment, List<Integer> slots) {
        return slots.stream()
                .filter(slot ->
                        assignment
                                .chosenFor(slot)
                                .filter(candidate -> candidate.held() && candidate.isFirm())
                                .isPresent())
                .mapToLong(slot -> assignment.layout().requirements().get(slot).worth())
                .sum();
    }
}
