package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.RowProblem;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Makes the table out of all rows of a file.
final class TableMaker {
    private final FileFacts facts;
    private final SheetChoices choices;
    private final List<TableDraft.Kept> all;
    private final BlankRows blankRows;

    TableMaker(
            FileFacts facts, SheetChoices choices, List<TableDraft.Kept> all, BlankRows blankRows) {
        this.facts = facts;
        this.choices = choices;
        this.all = all;
        this.blankRows = blankRows;
    }

    Sheet make() {
        int at = Headers.find(all, choices.headerRow());
        TableDraft.Kept header = all.get(at);
        List<String> names = Headers.names(header);
        List<TableDraft.Kept> below = all.subList(at + 1, all.size());
        if (below.isEmpty() || names.isEmpty()) throw RefusedSheet.empty();
        if (below.size() > ReadSheet.MAX_ROWS) throw TableDraft.tooManyRows();
        return new Sheet(
                detected(header, names, below), names, rows(below, names.size()), facts.sheets());
    }

    private Detected detected(
            TableDraft.Kept header, List<String> names, List<TableDraft.Kept> below) {
        Evidence evidence = Evidence.of(below, names.size());
        return new Detected(
                facts.format(),
                facts.encoding(),
                facts.byteOrderMark(),
                facts.delimiter(),
                facts.lineEnd(),
                choices.decimalMark().orElseGet(evidence::decimalMark),
                evidence.decimalsSeen(),
                choices.dateOrder().orElseGet(evidence::dateOrder),
                evidence.datesSeen(),
                facts.sheetName(),
                header.number(),
                Math.max(0, header.found() - names.size()),
                blankRows.countAfter(header.number()),
                calculated(below));
    }

    private List<Sheet.Row> rows(List<TableDraft.Kept> below, int columns) {
        List<Sheet.Row> rows = new ArrayList<>(below.size());
        int from = 0;
        while (from < below.size()) {
            int end = ShortRows.endOfRun(below, from);
            boolean whole = mayBeShort() || ShortRows.isWhole(below, from, end);
            for (; from < end; from++) rows.add(row(below.get(from), columns, whole));
        }
        return List.copyOf(rows);
    }

    private boolean mayBeShort() {
        return facts.format() != Detected.Format.CSV;
    }

    private static Sheet.Row row(TableDraft.Kept kept, int columns, boolean mayBeShort) {
        boolean tooFew = kept.found() < columns && !mayBeShort;
        boolean wrong = tooFew || kept.cells().size() > columns;
        boolean explained = kept.problems().stream().anyMatch(TableMaker::isUnclosed);
        return new Sheet.Row(
                kept.number(),
                wide(kept.cells(), columns),
                wrong && !explained ? withCellCount(kept) : kept.problems());
    }

    private static boolean isUnclosed(RowProblem problem) {
        return problem.code() == RowProblem.Code.UNCLOSED_QUOTE;
    }

    private static List<Cell> wide(List<Cell> cells, int columns) {
        if (cells.size() == columns) return cells;
        List<Cell> wide = new ArrayList<>(columns);
        for (int at = 0; at < columns; at++)
            wide.add(at < cells.size() ? cells.get(at) : TableDraft.BLANK);
        return List.copyOf(wide);
    }

    private static List<RowProblem> withCellCount(TableDraft.Kept kept) {
        List<RowProblem> problems = new ArrayList<>(kept.problems());
        problems.add(
                new RowProblem(RowProblem.Code.CELL_COUNT, OptionalInt.empty(), kept.number()));
        return List.copyOf(problems);
    }

    private static int calculated(List<TableDraft.Kept> rows) {
        int calculated = 0;
        for (TableDraft.Kept row : rows)
            for (Cell cell : row.cells()) if (cell instanceof Cell.Calculated) calculated++;
        return calculated;
    }
}
