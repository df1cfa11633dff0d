package org.stapel.issuer.batch.run;

import org.stapel.issuer.batch.row.RowState;

import java.util.EnumMap;
import java.util.Map;

/// What has moved since the counts of a batch were last stored; safe for many threads.
final class Progress {
    private final Map<RowState, Integer> moved = new EnumMap<>(RowState.class);
    private volatile boolean halted;

    synchronized void move(RowState from, RowState to) {
        moved.merge(from, -1, Integer::sum);
        moved.merge(to, 1, Integer::sum);
    }

    /// The moves are in the stored counts by now.
    synchronized void stored() {
        moved.clear();
    }

    synchronized Map<RowState, Integer> over(Map<RowState, Integer> stored) {
        Map<RowState, Integer> now = new EnumMap<>(stored);
        moved.forEach((state, n) -> now.merge(state, n, Integer::sum));
        now.replaceAll((_, n) -> Math.max(0, n));
        return now;
    }

    void halt() {
        halted = true;
    }

    boolean isHalted() {
        return halted;
    }
}
