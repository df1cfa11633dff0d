package org.stapel.issuer.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Figures as texts: exact ones for the institution itself, or ones that can be published because
/// no cell stands for fewer than [#FEWEST] people.
///
/// @param open whether small cells are hidden
public record ShownFigures(Figures figures, boolean open) {
    /// The smallest number that is published.
    public static final long FEWEST = 5;

    /// In the place of a number from 1 to 4.
    public static final String FEW = "<" + FEWEST;

    private static final String HIDDEN = "";

    /// Where counted awards stand.
    public enum Part {
        IN_FORCE,
        REVOKED,
        SUPERSEDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One group as texts; ECTS are empty where the cell is small.
    public record Row(Part part, Figures.Group group, String awards, String parts, String ects) {}

    public List<Row> rows() {
        return Stream.of(Part.values())
                .flatMap(part -> lines(part).stream().map(line -> row(part, line)))
                .toList();
    }

    /// Whether a cell is hidden; then totals are told as "at least", or the hidden one could be
    /// calculated.
    public boolean hides() {
        return figures.inForce().stream().anyMatch(this::small);
    }

    /// All awards in force, or those in cells that are shown.
    public long total() {
        return shown().stream().mapToLong(Figures.Line::awards).sum();
    }

    /// The credits of [#total].
    public BigDecimal totalEcts() {
        return shown().stream()
                .map(line -> line.ects().subtract(line.ectsOfParts()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Figures.Line> shown() {
        return figures.inForce().stream().filter(line -> !small(line)).toList();
    }

    private List<Figures.Line> lines(Part part) {
        return switch (part) {
            case IN_FORCE -> figures.inForce();
            case REVOKED -> figures.revoked();
            case SUPERSEDED -> figures.superseded();
        };
    }

    private Row row(Part part, Figures.Line line) {
        return new Row(
                part,
                line.group(),
                number(line.awards()),
                number(line.parts()),
                small(line) ? HIDDEN : line.ects().stripTrailingZeros().toPlainString());
    }

    private String number(long count) {
        return few(count) ? FEW : Long.toString(count);
    }

    private boolean small(Figures.Line line) {
        return few(line.awards());
    }

    private boolean few(long count) {
        return open && count > 0 && count < FEWEST;
    }
}
