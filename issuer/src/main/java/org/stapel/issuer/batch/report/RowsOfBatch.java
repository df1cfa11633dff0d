package org.stapel.issuer.batch.report;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.run.WalkChunks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;

/// The rows of a batch in the order of the file, a chunk in memory at a time.
final class RowsOfBatch<T> implements Iterator<T> {
    private final Batch batch;
    private final WalkChunks walk;
    private final BiFunction<Row, RowContent, Optional<T>> each;
    private final Deque<T> ready = new ArrayDeque<>();
    private int next;

    /// @param each empty leaves the row out
    RowsOfBatch(Batch batch, WalkChunks walk, BiFunction<Row, RowContent, Optional<T>> each) {
        this.batch = batch;
        this.walk = walk;
        this.each = each;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && next < batch.reading().chunks()) {
            WalkChunks.Opened opened = walk.open(batch, next++);
            for (Row row : opened.chunk().rows())
                each.apply(row, opened.content(row)).ifPresent(ready::add);
        }
        return !ready.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return ready.remove();
    }
}
