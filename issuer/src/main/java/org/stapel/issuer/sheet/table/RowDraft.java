package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.RowProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// One row while its cells come in.
public final class RowDraft {
    private final TableDraft table;
    private final int number;
    private final List<Cell> cells = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>(0);

    RowDraft(TableDraft table, int number) {
        this.table = table;
        this.number = number;
    }

    /// Puts a text behind the last cell.
    ///
    /// @param line of the file on which the text begins
    /// @param meaning what the clean text stands for
    public void text(String raw, int line, UnaryOperator<String> meaning) {
        cells.add(table.cell(meaning.apply(checked(raw, cells.size(), line))));
    }

    /// A text as this row's cell in the column, with its problem noted.
    public Cell textAt(int column, String raw) {
        return table.cell(checked(raw, column, number));
    }

    /// Puts a cell in its column, which is behind the last one.
    public void put(int column, Cell cell) {
        if (column >= TableDraft.HARD_COLUMNS) throw table.tooManyColumns();
        while (cells.size() < column) cells.add(TableDraft.BLANK);
        cells.add(cell);
    }

    /// Notes what is wrong in a cell.
    public void problem(RowProblem.Code code, int column, int line) {
        problems.add(new RowProblem(code, OptionalInt.of(column), line));
    }

    /// The place behind the last cell.
    public int size() {
        return cells.size();
    }

    /// Its number in the file.
    public int number() {
        return number;
    }

    List<Cell> cells() {
        return cells;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private String checked(String raw, int column, int line) {
        CleanText clean = CleanText.of(raw);
        clean.problem().ifPresent(code -> problem(code, column, line));
        return clean.value();
    }
}
