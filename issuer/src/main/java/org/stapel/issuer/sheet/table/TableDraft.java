package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.RowProblem;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the rows of a file, keeps the limits, and makes the table when all rows are in.
///
/// Equal short texts are one object, so that a file of 100,000 rows fits in little memory.
public final class TableDraft {
    static final Cell BLANK = new Cell.Blank();

    /// What is looked for a header above the table may hold this many rows.
    static final int ROWS_ABOVE = 100;

    /// As wide as a spreadsheet program can be.
    static final int HARD_COLUMNS = 16_384;

    private static final int SHARED_TEXTS = 200_000;
    private static final int SHARED_LENGTH = 100;

    private final Map<String, Cell> shared = new HashMap<>();
    private final List<Kept> rows = new ArrayList<>();
    private final BlankRows blankRows = new BlankRows();
    private long text;
    private long cells;

    /// A row as it came, without the blank cells at its end.
    ///
    /// @param found how many cells stood in the file
    record Kept(int number, List<Cell> cells, int found, List<RowProblem> problems) {
        boolean isBlank() {
            return cells.isEmpty() && problems.isEmpty();
        }

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : BLANK;
        }
    }

    /// Starts a row.
    public RowDraft row(int number) {
        return new RowDraft(this, number);
    }

    /// Takes in a row that has all its cells.
    public void add(RowDraft draft) {
        List<Cell> all = draft.cells();
        int width = all.size();
        while (width > 0 && isBlank(all.get(width - 1))) width--;
        if (width > ReadSheet.MAX_COLUMNS) throw tooManyColumns();
        if (width > 0 && rows.size() >= ReadSheet.MAX_ROWS + ROWS_ABOVE) throw tooManyRows();
        count(all);
        Kept kept =
                new Kept(
                        draft.number(),
                        List.copyOf(all.subList(0, width)),
                        all.size(),
                        List.copyOf(draft.problems()));
        if (kept.isBlank()) blankRows.add(kept.number());
        else rows.add(kept);
    }

    /// Makes the table.
    public Sheet finish(FileFacts facts, SheetChoices choices) {
        return new TableMaker(facts, choices, rows, blankRows).make();
    }

    Cell cell(String clean) {
        if (clean.isEmpty()) return BLANK;
        text += clean.length();
        if (text > ReadSheet.MAX_TEXT) throw RefusedSheet.limit("text", ReadSheet.MAX_TEXT);
        if (clean.length() > SHARED_LENGTH) return new Cell.Text(clean);
        Cell known = shared.get(clean);
        if (known != null) return known;
        Cell made = new Cell.Text(clean);
        if (shared.size() < SHARED_TEXTS) shared.put(clean, made);
        return made;
    }

    RefusedSheet tooManyColumns() {
        return RefusedSheet.limit("columns", ReadSheet.MAX_COLUMNS);
    }

    static RefusedSheet tooManyRows() {
        return RefusedSheet.limit("rows", ReadSheet.MAX_ROWS);
    }

    static boolean isBlank(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> true;
            case Cell.Calculated(var stored) -> isBlank(stored);
            case Cell.Text _, Cell.NumberCell _, Cell.DateCell _, Cell.Flag _ -> false;
        };
    }

    private void count(List<Cell> all) {
        for (Cell cell : all) if (!(cell instanceof Cell.Blank)) cells++;
        if (cells > ReadSheet.MAX_CELLS) throw RefusedSheet.limit("cells", ReadSheet.MAX_CELLS);
    }
}
