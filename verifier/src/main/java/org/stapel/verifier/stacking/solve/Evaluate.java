package org.stapel.verifier.stacking.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Says what a choice of options reaches, and whether it is allowed. The plain meaning of a
/// [Problem], against which every solver is held.
public final class Evaluate {
    private final Problem problem;
    private final int[] firm;
    private final int[] conditional;

    private Evaluate(Problem problem, Set<Integer> chosen) {
        this.problem = problem;
        this.firm = new int[problem.slots().size()];
        this.conditional = new int[problem.slots().size()];
        for (int place : chosen) {
            Problem.Option option = problem.options().get(place);
            for (int slot : option.fills())
                (option.firm() ? firm : conditional)[slot] = problem.slots().get(slot).worth();
        }
    }

    public static boolean isAllowed(Problem problem, Set<Integer> chosen) {
        int[] used = new int[problem.sources()];
        int[] filled = new int[problem.slots().size()];
        for (int place : chosen) {
            problem.options().get(place).uses().forEach(source -> used[source]++);
            problem.options().get(place).fills().forEach(slot -> filled[slot]++);
        }
        return Arrays.stream(used).allMatch(times -> times <= 1)
                && Arrays.stream(filled).allMatch(times -> times <= 1)
                && problem.caps().stream().allMatch(cap -> amount(cap, chosen) <= cap.most())
                && keepsChoices(problem.root(), filled);
    }

    private static boolean keepsChoices(Problem.Node node, int[] filled) {
        return switch (node) {
            case Problem.Node.Leaf _, Problem.Node.Fill _, Problem.Node.Fixed _ -> true;
            case Problem.Node.All(var children) ->
                    children.stream().allMatch(child -> keepsChoices(child, filled));
            case Problem.Node.Choose(var n, var children) ->
                    children.stream().filter(child -> isTouched(child, filled)).count() <= n
                            && children.stream().allMatch(child -> keepsChoices(child, filled));
        };
    }

    private static boolean isTouched(Problem.Node node, int[] filled) {
        return Problem.slotsOf(node).anyMatch(slot -> filled[slot] > 0);
    }

    private static int amount(Problem.Cap cap, Set<Integer> chosen) {
        return chosen.stream().mapToInt(place -> cap.amounts().getOrDefault(place, 0)).sum();
    }

    public static Value value(Problem problem, Set<Integer> chosen) {
        return new Evaluate(problem, chosen).value(chosen);
    }

    private Value value(Set<Integer> chosen) {
        Counted counted = count(problem.root());
        long compulsory = 0;
        for (int slot = 0; slot < firm.length; slot++)
            if (problem.slots().get(slot).compulsory())
                compulsory += firm[slot] + conditional[slot];
        long held = 0;
        long own = 0;
        long recency = 0;
        long rank = 0;
        for (int place : chosen) {
            Problem.Option option = problem.options().get(place);
            int worth = worth(option);
            if (option.held()) held += worth;
            if (option.own()) own += worth;
            recency += option.recency();
            rank += place + 1;
        }
        long open = problem.blocks().stream().filter(block -> !count(block).complete()).count();
        return new Value(
                counted.firm(), counted.conditional(), open, compulsory, held, own, recency, rank);
    }

    private int worth(Problem.Option option) {
        return option.fills().stream().mapToInt(slot -> problem.slots().get(slot).worth()).sum();
    }

    /// What a part of the tree comes to.
    public record Counted(int firm, int conditional, boolean complete) {
        Counted plus(Counted other) {
            return new Counted(
                    firm + other.firm, conditional + other.conditional, complete && other.complete);
        }
    }

    /// What this part of the tree comes to with this choice.
    public static Counted count(Problem problem, Set<Integer> chosen, Problem.Node node) {
        return new Evaluate(problem, chosen).count(node);
    }

    private Counted count(Problem.Node node) {
        return switch (node) {
            case Problem.Node.Leaf(var slot) ->
                    new Counted(firm[slot], conditional[slot], firm[slot] + conditional[slot] > 0);
            case Problem.Node.Fixed(var met) -> new Counted(0, 0, met);
            case Problem.Node.All(var children) ->
                    children.stream()
                            .map(this::count)
                            .reduce(new Counted(0, 0, true), Counted::plus);
            case Problem.Node.Choose(var n, var children) -> choose(n, children);
            case Problem.Node.Fill(var most, var slots) -> fill(most, slots);
        };
    }

    private Counted choose(int n, List<Problem.Node> children) {
        List<Counted> each = children.stream().map(this::count).toList();
        return new Counted(
                each.stream().mapToInt(Counted::firm).sum(),
                each.stream().mapToInt(Counted::conditional).sum(),
                each.stream().filter(Counted::complete).count() >= n);
    }

    private Counted fill(int most, List<Integer> slots) {
        int firmSum = slots.stream().mapToInt(slot -> firm[slot]).sum();
        int conditionalSum = slots.stream().mapToInt(slot -> conditional[slot]).sum();
        int counted = Math.min(most, firmSum);
        return new Counted(
                counted,
                Math.min(most - counted, conditionalSum),
                firmSum + conditionalSum >= most);
    }
}
