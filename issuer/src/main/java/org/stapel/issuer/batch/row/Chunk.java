package org.stapel.issuer.batch.row;

import org.stapel.issuer.privacy.SealedText;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Some hundreds of rows that are stored together.
///
/// @param generation grows each time the file is read anew
/// @param index from 0
/// @param contents of the rows by number, sealed
public record Chunk(String batch, int generation, int index, List<Row> rows, SealedText contents) {
    /// Rows of a full chunk.
    public static final int SIZE = 500;

    public Chunk {
        rows = List.copyOf(rows);
    }

    public Chunk with(List<Row> other, SealedText sealed) {
        return new Chunk(batch, generation, index, other, sealed);
    }

    public Map<RowState, Integer> counts() {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return counts;
    }
}
