package org.stapel.verifier.stacking.solve;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which options to choose, so that each source is used once, each slot is filled once, every cap
/// holds, and what is reached is best in the order of [Value].
///
/// Amounts are hundredths of a credit. Slots and options go by their place in the list.
///
/// @param sources how many there are
public record Problem(
        int sources, List<Slot> slots, List<Option> options, Node root, List<Cap> caps) {
    public Problem {
        slots = List.copyOf(slots);
        options = List.copyOf(options);
        caps = List.copyOf(caps);
    }

    /// What can be filled once.
    ///
    /// @param worth what it adds where it is filled
    public record Slot(int worth, boolean compulsory) {}

    /// One way to fill slots.
    ///
    /// @param uses sources, each of which can be used once
    /// @param fills slots, all of them
    /// @param recency the greater, the newer; 0 or more
    public record Option(
            List<Integer> uses,
            List<Integer> fills,
            boolean firm,
            boolean held,
            boolean own,
            int recency) {
        public Option {
            uses = List.copyOf(uses);
            fills = List.copyOf(fills);
        }
    }

    /// At most so much of these options together.
    ///
    /// @param amounts of each option by its place
    public record Cap(Map<Integer, Integer> amounts, int most) {
        public Cap {
            amounts = Map.copyOf(amounts);
        }
    }

    /// How slots make up the whole.
    public sealed interface Node {
        record Leaf(int slot) implements Node {}

        record All(List<Node> children) implements Node {
            public All {
                children = List.copyOf(children);
            }
        }

        /// Slots are filled in at most `n` of the children.
        record Choose(int n, List<Node> children) implements Node {
            public Choose {
                children = List.copyOf(children);
            }
        }

        /// The slots count up to `most`, and are complete with it.
        record Fill(int most, List<Integer> slots) implements Node {
            public Fill {
                slots = List.copyOf(slots);
            }
        }

        /// What is met, or not, whatever is chosen.
        record Fixed(boolean met) implements Node {}
    }

    /// The blocks of which as few as possible shall be open: the children of the root.
    public List<Node> blocks() {
        return root instanceof Node.All(var children) ? children : List.of(root);
    }

    /// All slots below a node.
    public static Stream<Integer> slotsOf(Node node) {
        return switch (node) {
            case Node.Leaf(var slot) -> Stream.of(slot);
            case Node.All(var children) -> children.stream().flatMap(Problem::slotsOf);
            case Node.Choose(_, var children) -> children.stream().flatMap(Problem::slotsOf);
            case Node.Fill(_, var slots) -> slots.stream();
            case Node.Fixed _ -> Stream.empty();
        };
    }
}
