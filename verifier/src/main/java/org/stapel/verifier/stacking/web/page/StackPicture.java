package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.rule.Qualification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The stack, drawn: one bar for each block, each state with a pattern of its own and its amount in
/// words, so that it is readable without colour.
///
/// @param description everything that the picture shows, as text
record StackPicture(
        String title, String description, String viewBox, List<Bar> bars, List<Part> legend) {
    private static final int WIDTH = 360;
    private static final int LINE = 21;
    private static final int BAR = 30;
    private static final int GAP = 22;
    private static final int LINE_LENGTH = 42;
    private static final int SAMPLE = 26;

    StackPicture {
        bars = List.copyOf(bars);
        legend = List.copyOf(legend);
    }

    /// One block: lines of text, then the bar.
    record Bar(List<Line> lines, int y, List<Part> parts) {
        Bar {
            lines = List.copyOf(lines);
            parts = List.copyOf(parts);
        }
    }

    record Line(int y, String text, boolean strong) {}

    /// A stretch of a bar, or its sample in the legend.
    ///
    /// @param state the key of a [State]
    record Part(String state, int x, int y, int width, String text) {}

    static StackPicture of(Qualification qualification, List<BlockAmounts> blocks, Say say) {
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (BlockAmounts block : blocks) {
            Bar bar = bar(block, y, say);
            bars.add(bar);
            y = bar.y() + BAR + GAP;
        }
        List<Part> legend = legend(y, say);
        String description =
                blocks.stream()
                        .map(block -> label(block, say) + ": " + amounts(block, say))
                        .collect(Collectors.joining(" "));
        return new StackPicture(
                say.text("picture.title", Map.of("title", say.best(qualification.title()))),
                description,
                "0 0 " + WIDTH + " " + (legend.getLast().y() + 24),
                bars,
                legend);
    }

    private static Bar bar(BlockAmounts block, int top, Say say) {
        List<Line> lines = new ArrayList<>();
        int y = top + 16;
        for (String line : wrapped(label(block, say))) {
            lines.add(new Line(y, line, true));
            y += LINE;
        }
        for (String line : wrapped(amounts(block, say))) {
            lines.add(new Line(y, line, false));
            y += LINE;
        }
        return new Bar(lines, y - 12, parts(block, y - 12));
    }

    private static List<Part> parts(BlockAmounts block, int y) {
        BigDecimal whole = block.covered().add(block.open());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(State.OPEN.key(), 0, y, WIDTH, ""));
        int x = 0;
        for (State state : List.of(State.HELD, State.EXPECTED, State.CONDITIONAL)) {
            int width = whole.signum() == 0 ? 0 : share(block.amount(state), whole);
            if (width > 0) parts.add(new Part(state.key(), x, y, width, ""));
            x += width;
        }
        return parts;
    }

    private static int share(BigDecimal amount, BigDecimal whole) {
        return amount.multiply(BigDecimal.valueOf(WIDTH))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static String label(BlockAmounts block, Say say) {
        return say.best(block.result().block().label(), block.result().block().id());
    }

    private static String amounts(BlockAmounts block, Say say) {
        List<String> split = new ArrayList<>();
        for (State state : List.of(State.HELD, State.EXPECTED, State.CONDITIONAL))
            amount(state.key(), block.amount(state), split, say);
        amount("surplus", block.result().surplus(), split, say);
        String of =
                say.text(
                        "picture.of",
                        Map.of(
                                "covered", say.number(block.covered()),
                                "needed", say.number(block.result().needed())));
        return split.isEmpty() ? of + "." : of + ": " + String.join(", ", split) + ".";
    }

    private static void amount(String state, BigDecimal amount, List<String> into, Say say) {
        if (amount.signum() > 0)
            into.add(say.text("picture." + state, Map.of("ects", say.number(amount))));
    }

    private static List<Part> legend(int top, Say say) {
        List<Part> legend = new ArrayList<>();
        int y = top;
        for (State state : State.values()) {
            legend.add(new Part(state.key(), 0, y, SAMPLE, say.text("legend." + state.key())));
            y += 25;
        }
        return legend;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
