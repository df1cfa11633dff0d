package org.stapel.verifier.stacking.solve;

import org.stapel.verifier.stacking.solve.Problem.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Small problems of every shape, by seed.
final class RandomProblems {
    private final Random random;
    private final List<Problem.Slot> slots = new ArrayList<>();

    private RandomProblems(long seed) {
        random = new Random(seed);
    }

    static Problem of(long seed) {
        return new RandomProblems(seed).problem();
    }

    /// One that no plain search gets through.
    static Problem big(long seed) {
        var problems = new RandomProblems(seed);
        List<Node> leaves = new ArrayList<>();
        for (int i = 0; i < 40; i++) leaves.add(new Node.Leaf(problems.slot()));
        List<Problem.Option> options = new ArrayList<>();
        for (int i = 0; i < 120; i++) options.add(problems.option(60));
        var caps = List.of(problems.cap(options), problems.cap(options));
        return new Problem(60, problems.slots, options, new Node.All(leaves), caps);
    }

    private Problem problem() {
        List<Node> blocks = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) blocks.add(node(0));
        int sources = between(1, 6);
        List<Problem.Option> options = new ArrayList<>();
        for (int i = between(0, 10); i > 0 && !slots.isEmpty(); i--) options.add(option(sources));
        List<Problem.Cap> caps = new ArrayList<>();
        for (int i = between(0, 2); i > 0; i--) caps.add(cap(options));
        return new Problem(sources, slots, options, new Node.All(blocks), caps);
    }

    private Node node(int depth) {
        return switch (between(0, depth > 1 ? 1 : 4)) {
            case 0 -> new Node.Leaf(slot());
            case 1 -> fill();
            case 2 -> new Node.All(nodes(depth));
            case 3 -> new Node.Choose(between(1, 2), nodes(depth));
            default -> new Node.Fixed(random.nextBoolean());
        };
    }

    private List<Node> nodes(int depth) {
        List<Node> nodes = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) nodes.add(node(depth + 1));
        return nodes;
    }

    private Node fill() {
        List<Integer> within = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) within.add(slot());
        return new Node.Fill(between(1, 14) * 100, within);
    }

    private int slot() {
        slots.add(new Problem.Slot(between(2, 12) * 50, random.nextBoolean()));
        return slots.size() - 1;
    }

    private Problem.Option option(int sources) {
        return new Problem.Option(
                some(sources),
                some(slots.size()),
                between(0, 3) > 0,
                random.nextBoolean(),
                random.nextBoolean(),
                between(0, 3));
    }

    private List<Integer> some(int size) {
        int first = random.nextInt(size);
        int second = random.nextInt(size);
        return first == second || between(0, 3) > 0 ? List.of(first) : List.of(first, second);
    }

    private Problem.Cap cap(List<Problem.Option> options) {
        Map<Integer, Integer> amounts = new HashMap<>();
        for (int i = 0; i < options.size(); i++)
            if (random.nextBoolean()) amounts.put(i, between(1, 12) * 50);
        return new Problem.Cap(amounts, between(0, 20) * 50);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
