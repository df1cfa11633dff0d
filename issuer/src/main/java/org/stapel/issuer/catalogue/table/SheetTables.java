package org.stapel.issuer.catalogue.table;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Parsed.Value;
import org.stapel.issuer.sheet.RowProblem;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.WriteSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns sheets of a spreadsheet program into tables of texts, and back.
public final class SheetTables {
    private SheetTables() {}

    public static Table of(Sheet sheet) {
        return new Table(
                sheet.headers(),
                sheet.rows().stream()
                        .map(row ->
                                new Table.Row(
                                        row.number(),
                                        row.cells().stream().map(SheetTables::text).toList()))
                        .toList());
    }

    /// What could not be read as a cell at all.
    public static List<TableProblem> problems(Sheet sheet) {
        List<TableProblem> problems = new ArrayList<>();
        for (Sheet.Row row : sheet.rows())
            for (RowProblem problem : row.problems()) {
                int column = problem.column().orElse(-1);
                String header =
                        column >= 0 && column < sheet.headers().size()
                                ? sheet.headers().get(column)
                                : "";
                problems.add(
                        new TableProblem(row.number(), header, problem.code().code(), Map.of()));
            }
        return problems;
    }

    public static WriteSheet.Page page(String name, Table table) {
        return new WriteSheet.Page(
                name,
                table.headers(),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(SheetTables::cell).toList())
                        .iterator());
    }

    private static String text(Cell cell) {
        return cell.asText() instanceof Value<String>(var text) ? text : "";
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? new Cell.Blank() : new Cell.Text(text);
    }
}
