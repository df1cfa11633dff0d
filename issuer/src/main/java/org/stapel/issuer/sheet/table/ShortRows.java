package org.stapel.issuer.sheet.table;

import java.util.List;

/// Tells rows that lost cells from rows that a spreadsheet program saved without their empty end.
///
/// Excel leaves out delimiters at the end of sixteen rows in one go where all those cells are
/// empty, so many short rows of one length behind each other are whole; a short row that stands
/// alone is not.
final class ShortRows {
    private static final int TOGETHER = 16;

    private ShortRows() {}

    /// The row behind the run of rows, starting at `from`, that have as many cells as that one.
    static int endOfRun(List<TableDraft.Kept> rows, int from) {
        int end = from + 1;
        while (end < rows.size() && rows.get(end).found() == rows.get(from).found()) end++;
        return end;
    }

    static boolean isWhole(List<TableDraft.Kept> rows, int from, int end) {
        int run = end - from;
        return run >= TOGETHER || (run > 1 && end == rows.size());
    }
}
