package org.stapel.issuer.batch.report;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.run.InParallel;
import org.stapel.issuer.batch.run.WalkChunks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;

/// The rows of a batch in the order of the file, a chunk in memory at a time; the rows of a chunk
/// are looked at some at a time, since each may wait for the store.
final class RowsOfBatch<T> implements Iterator<T> {
    private static final InParallel PARALLEL = new InParallel(8);

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
            told(opened).forEach(one -> one.ifPresent(ready::add));
        }
        return !ready.isEmpty();
    }

    private List<Optional<T>> told(WalkChunks.Opened opened) {
        try {
            return PARALLEL.map(opened.chunk().rows(), row -> each.apply(row, opened.content(row)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service ends", e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return ready.remove();
    }
}
