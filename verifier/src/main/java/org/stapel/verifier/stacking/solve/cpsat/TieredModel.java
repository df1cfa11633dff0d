package org.stapel.verifier.stacking.solve.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

import org.stapel.verifier.stacking.solve.Problem;
import org.stapel.verifier.stacking.solve.Problem.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/// A problem as a CP-SAT model: a variable per option, and the tiers of [Value] as objectives.
final class TieredModel {
    private final Problem problem;
    private final CpModel model = new CpModel();
    private final List<BoolVar> options = new ArrayList<>();
    private final Map<Integer, List<Integer>> fillers = new HashMap<>();
    private final LinearExprBuilder firm = LinearExpr.newBuilder();
    private final LinearExprBuilder conditional = LinearExpr.newBuilder();
    private final LinearExprBuilder complete = LinearExpr.newBuilder();
    private final int total;

    TieredModel(Problem problem) {
        this.problem = problem;
        this.total = problem.slots().stream().mapToInt(Problem.Slot::worth).sum();
        for (int place = 0; place < problem.options().size(); place++) {
            options.add(model.newBoolVar("o" + place));
            for (int slot : problem.options().get(place).fills())
                fillers.computeIfAbsent(slot, _ -> new ArrayList<>()).add(place);
        }
        useAndFillOnce();
        keepCaps();
        count(problem.root(), List.of());
        for (Node block : problem.blocks()) complete.add(isComplete(block));
    }

    CpModel model() {
        return model;
    }

    BoolVar option(int place) {
        return options.get(place);
    }

    long greatest() {
        return total;
    }

    /// The firm and conditional amount in a value of the first tier.
    long amountOf(double objective) {
        long value = (long) Math.floor(objective + 1e-6);
        return Math.min(total, value / (total + 1L) + value % (total + 1L));
    }

    void maximize(LinearExpr tier) {
        model.maximize(tier);
    }

    /// The next tiers may not lose what this one reached.
    void keep(LinearExpr tier, long reached, Set<Integer> chosen) {
        model.addGreaterOrEqual(tier, reached);
        model.clearHints();
        for (int place = 0; place < options.size(); place++)
            model.addHint(options.get(place), chosen.contains(place) ? 1 : 0);
    }

    /// Tiers of [org.stapel.verifier.stacking.solve.Value] that are next to each other share an
    /// objective, where the numbers stay small enough to be exact.
    List<LinearExpr> tiers() {
        long weight = total + 1L;
        long perBlock = total + 1L;
        var second = LinearExpr.newBuilder().addTerm(complete, perBlock);
        second.add(amounts(option -> compulsory(option)));
        var third =
                LinearExpr.newBuilder()
                        .addTerm(amounts(o -> o.held() ? worth(o) : 0), weight)
                        .add(amounts(o -> o.own() ? worth(o) : 0));
        long places = options.size() * (options.size() + 1L) / 2 + 1;
        var fourth = LinearExpr.newBuilder();
        for (int place = 0; place < options.size(); place++)
            fourth.addTerm(
                    options.get(place),
                    problem.options().get(place).recency() * places - (place + 1L));
        return List.of(
                LinearExpr.newBuilder().addTerm(firm, weight).add(conditional).build(),
                second.build(),
                third.build(),
                fourth.build());
    }

    private LinearExprBuilder amounts(ToLongFunction<Problem.Option> amount) {
        var sum = LinearExpr.newBuilder();
        for (int place = 0; place < options.size(); place++) {
            long one = amount.applyAsLong(problem.options().get(place));
            if (one != 0) sum.addTerm(options.get(place), one);
        }
        return sum;
    }

    private long worth(Problem.Option option) {
        return option.fills().stream().mapToLong(slot -> problem.slots().get(slot).worth()).sum();
    }

    private long compulsory(Problem.Option option) {
        return option.fills().stream()
                .map(slot -> problem.slots().get(slot))
                .filter(Problem.Slot::compulsory)
                .mapToLong(Problem.Slot::worth)
                .sum();
    }

    private void useAndFillOnce() {
        Map<Integer, List<BoolVar>> users = new HashMap<>();
        for (int place = 0; place < options.size(); place++)
            for (int source : problem.options().get(place).uses())
                users.computeIfAbsent(source, _ -> new ArrayList<>()).add(options.get(place));
        users.values().stream().filter(all -> all.size() > 1).forEach(this::atMostOne);
        fillers.values().stream()
                .filter(all -> all.size() > 1)
                .forEach(all -> atMostOne(all.stream().map(options::get).toList()));
    }

    private void atMostOne(List<BoolVar> some) {
        model.addAtMostOne(some.toArray(Literal[]::new));
    }

    private void keepCaps() {
        for (Problem.Cap cap : problem.caps()) {
            var sum = LinearExpr.newBuilder();
            cap.amounts().forEach((place, amount) -> sum.addTerm(options.get(place), amount));
            model.addLessOrEqual(sum, cap.most());
        }
    }

    /// @param within the choices that must be made for this part to count
    private void count(Node node, List<BoolVar> within) {
        switch (node) {
            case Node.Leaf(var slot) -> {
                gate(slot, within);
                firm.add(filled(List.of(slot), true));
                conditional.add(filled(List.of(slot), false));
            }
            case Node.All(var children) -> children.forEach(child -> count(child, within));
            case Node.Choose(var n, var children) -> choose(n, children, within);
            case Node.Fill(var most, var slots) -> {
                slots.forEach(slot -> gate(slot, within));
                fill(most, slots);
            }
            case Node.Fixed _ -> {}
        }
    }

    private void choose(int n, List<Node> children, List<BoolVar> within) {
        List<BoolVar> choices = new ArrayList<>();
        for (Node child : children) {
            BoolVar choice = model.newBoolVar("c");
            choices.add(choice);
            List<BoolVar> inside = new ArrayList<>(within);
            inside.add(choice);
            count(child, inside);
        }
        model.addLessOrEqual(LinearExpr.sum(choices.toArray(LinearArgument[]::new)), n);
    }

    private void gate(int slot, List<BoolVar> within) {
        for (int place : fillers.getOrDefault(slot, List.of()))
            within.forEach(choice -> model.addImplication(options.get(place), choice));
    }

    private void fill(int most, List<Integer> slots) {
        IntVar counted = model.newIntVar(0, most, "f");
        IntVar countedToo = model.newIntVar(0, most, "c");
        model.addLessOrEqual(counted, filled(slots, true));
        model.addLessOrEqual(countedToo, filled(slots, false));
        model.addLessOrEqual(LinearExpr.sum(new LinearArgument[] {counted, countedToo}), most);
        firm.add(counted);
        conditional.add(countedToo);
    }

    private LinearExprBuilder filled(List<Integer> slots, boolean firmOnes) {
        var sum = LinearExpr.newBuilder();
        for (int slot : slots)
            for (int place : fillers.getOrDefault(slot, List.of()))
                if (problem.options().get(place).firm() == firmOnes)
                    sum.addTerm(options.get(place), problem.slots().get(slot).worth());
        return sum;
    }

    private LinearExprBuilder anyhow(List<Integer> slots) {
        return LinearExpr.newBuilder().add(filled(slots, true)).add(filled(slots, false));
    }

    /// A variable that can be true only where the part is complete.
    private BoolVar isComplete(Node node) {
        BoolVar complete = model.newBoolVar("d");
        switch (node) {
            case Node.Leaf(var slot) -> model.addGreaterOrEqual(anyhow(List.of(slot)), complete);
            case Node.Fixed(var met) -> {
                if (!met) model.addEquality(complete, 0);
            }
            case Node.All(var children) ->
                    children.forEach(child -> model.addImplication(complete, isComplete(child)));
            case Node.Choose(var n, var children) -> {
                var sum = LinearExpr.newBuilder();
                children.forEach(child -> sum.add(isComplete(child)));
                model.addGreaterOrEqual(sum, LinearExpr.term(complete, n));
            }
            case Node.Fill(var most, var slots) ->
                    model.addGreaterOrEqual(anyhow(slots), LinearExpr.term(complete, most));
        }
        return complete;
    }
}
