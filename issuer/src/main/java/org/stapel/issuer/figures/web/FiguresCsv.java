package org.stapel.issuer.figures.web;

import org.stapel.issuer.figures.Figures;
import org.stapel.issuer.figures.ShownFigures;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.WriteSheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/// Figures as CSV that a spreadsheet program with Dutch settings opens.
record FiguresCsv(WriteSheet sheets) {
    private static final List<String> HEADERS =
            List.of(
                    "year",
                    "standing",
                    "kind",
                    "eqf",
                    "iscedF",
                    "route",
                    "awards",
                    "ofWhichParts",
                    "ects");

    /// Of awards that were taken in before their route was kept apart from their record.
    private static final String NOT_RECORDED = "not_recorded";

    byte[] of(ShownFigures figures) {
        int year = figures.figures().year();
        var rows = figures.rows().stream().map(row -> cells(year, row)).iterator();
        var out = new ByteArrayOutputStream();
        try {
            sheets.csv(
                    out,
                    WriteSheet.CsvLayout.dutch(),
                    new WriteSheet.Page(Integer.toString(year), HEADERS, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Cell> cells(int year, ShownFigures.Row row) {
        Figures.Group group = row.group();
        return List.of(
                text(Integer.toString(year)),
                text(row.part().code()),
                text(group.kind().name()),
                text(group.eqf().map(level -> Integer.toString(level)).orElse("")),
                text(group.field().orElse("")),
                text(group.route().map(Enum::name).orElse(NOT_RECORDED)),
                text(row.awards()),
                text(row.parts()),
                row.ects().isEmpty()
                        ? new Cell.Blank()
                        : new Cell.NumberCell(new BigDecimal(row.ects())));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? new Cell.Blank() : new Cell.Text(text);
    }
}
