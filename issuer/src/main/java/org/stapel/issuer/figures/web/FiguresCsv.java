package org.stapel.issuer.figures.web;

import org.stapel.issuer.figures.Figures;
import org.stapel.issuer.figures.ShownFigures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures as CSV that a spreadsheet program with Dutch settings opens: byte order mark,
/// semicolons, decimal commas, CRLF. Every cell is a code or a number of ours, so none needs
/// quotes.
final class FiguresCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADERS =
            List.of("year", "standing", "kind", "eqf", "iscedF", "awards", "ofWhichParts", "ects");

    private FiguresCsv() {}

    static byte[] of(ShownFigures figures) {
        int year = figures.figures().year();
        String text =
                Stream.concat(
                                Stream.of(HEADERS),
                                figures.rows().stream().map(row -> cells(year, row)))
                        .map(cells -> String.join(";", cells))
                        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(int year, ShownFigures.Row row) {
        Figures.Group group = row.group();
        return List.of(
                Integer.toString(year),
                row.part().code(),
                group.kind().name(),
                group.eqf().map(level -> Integer.toString(level)).orElse(""),
                group.field().orElse(""),
                row.awards(),
                row.parts(),
                row.ects().replace('.', ','));
    }
}
