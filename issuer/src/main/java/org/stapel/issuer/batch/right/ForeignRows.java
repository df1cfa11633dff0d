package org.stapel.issuer.batch.right;

import java.util.List;

/// Rows of a file on which somebody may not act, because of their programmes.
///
/// @param count of all of them
/// @param first at most [#SHOWN], in the order of the file; none any more once the batch runs
/// @param programmes ids of offers, sorted
public record ForeignRows(int count, List<Line> first, List<String> programmes) {
    /// How many are listed.
    public static final int SHOWN = 100;

    public ForeignRows {
        first = List.copyOf(first);
        programmes = List.copyOf(programmes);
    }

    /// One of them.
    ///
    /// @param row as the spreadsheet program shows it
    /// @param programme id of the offer that the row, or the award that it corrects, is of
    public record Line(int row, String programme) {}
}
