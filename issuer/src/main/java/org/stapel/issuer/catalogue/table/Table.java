package org.stapel.issuer.catalogue.table;

import java.util.List;

/// A table of texts, whatever file it came from or goes to.
///
/// @param headers at most 200
public record Table(List<String> headers, List<Row> rows) {
    public Table {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /// One line.
    ///
    /// @param number as the person sees it in the file; the headers stand in row 1
    /// @param cells as many as there are headers; empty for nothing
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
