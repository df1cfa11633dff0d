package org.stapel.issuer.sheet;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A table as read: its header names, its rows, and all sheets that the file has.
///
/// @param headers normalised names, different from each other; empty for a column without one
public record Sheet(
        Detected detected, List<String> headers, List<Row> rows, List<NamedSheet> sheetNames) {
    /// Where the column of this name is, counted from 0.
    public OptionalInt column(String header) {
        int at = headers.indexOf(header);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /// The rows that something is wrong with.
    public Stream<Row> rowsWithProblems() {
        return rows.stream().filter(row -> !row.problems().isEmpty());
    }

    /// One row under the header row; blank rows are left out.
    ///
    /// @param number as the spreadsheet program shows it; for CSV the line on which the record
    ///   starts; for JSON the place in the array, where the first object is row 2
    /// @param cells as many as there are headers
    public record Row(int number, List<Cell> cells, List<RowProblem> problems) {
        /// The cell in this column, counted from 0.
        public Cell cell(int column) {
            return cells.get(column);
        }
    }

    /// A sheet of the file.
    ///
    /// @param rows rows that hold something, the header row among them
    public record NamedSheet(String name, int rows) {}
}
