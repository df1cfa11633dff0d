package org.stapel.issuer.batch.report;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.batch.run.WalkChunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A page of the rows of a batch, in the order of the file; only the chunks that hold it are
/// opened.
public record ListRows(WalkChunks walk) {
    /// A row with what it says.
    public record Listed(Row row, RowContent content) {}

    /// @param states that are wanted; empty for all
    /// @param skip rows of these states in front of the page
    public List<Listed> page(Batch batch, Set<RowState> states, int skip, int limit) {
        List<Listed> page = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < batch.reading().chunks() && page.size() < limit; i++) {
            int here = count(batch.counts().get(i), states);
            if (before + here > skip) add(batch, i, states, skip - before, limit, page);
            before += here;
        }
        return page;
    }

    private void add(
            Batch batch, int chunk, Set<RowState> states, int skip, int limit, List<Listed> page) {
        WalkChunks.Opened opened = walk.open(batch, chunk);
        opened.chunk().rows().stream()
                .filter(row -> states.isEmpty() || states.contains(row.state()))
                .skip(Math.max(0, skip))
                .limit((long) limit - page.size())
                .forEach(row -> page.add(new Listed(row, opened.content(row))));
    }

    private static int count(Map<RowState, Integer> counts, Set<RowState> states) {
        return counts.entrySet().stream()
                .filter(entry -> states.isEmpty() || states.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
