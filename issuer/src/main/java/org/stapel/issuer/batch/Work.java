package org.stapel.issuer.batch;

import org.stapel.issuer.batch.row.RowState;

import java.time.Duration;
import java.util.Map;

/// The work that goes on behind the requests.
public interface Work {
    /// Sees to it that what the batch's life asks for is being done.
    void begin(BatchId batch);

    /// Sees to it that no further row is signed.
    void halt(BatchId batch);

    /// Waits until nothing is being done for the batch, at most so long; answers whether that is
    /// so.
    boolean await(BatchId batch, Duration most);

    /// The counts of the rows this very moment.
    Map<RowState, Integer> countsOf(Batch batch);
}
