package org.stapel.service.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Hands due items to the handlers of their kinds.
public final class OutboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int ROUND = 20;

    private final Outbox outbox;
    private final Map<String, OutboxHandler> handlers;
    private final InstantSource clock;

    public OutboxWorker(Outbox outbox, List<OutboxHandler> handlers, InstantSource clock) {
        this.outbox = outbox;
        this.handlers =
                handlers.stream()
                        .collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
        this.clock = clock;
    }

    /// Works off up to twenty due items and answers how many it began; one that fails does not keep
    /// the others.
    public int runOnce() {
        List<Outbox.Claimed> due = outbox.claimDue(clock.instant(), ROUND);
        due.forEach(this::handle);
        return due.size();
    }

    private void handle(Outbox.Claimed claimed) {
        OutboxItem item = claimed.item();
        try {
            Optional.ofNullable(handlers.get(item.kind()))
                    .orElseThrow(() -> new IllegalStateException("no handler for " + item.kind()))
                    .handle(item);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "outbox item {} of kind {} failed in attempt {}: {}",
                    item.id(),
                    item.kind(),
                    item.attempts(),
                    failure.getClass().getName());
            outbox.failed(claimed, clock.instant());
            return;
        }
        outbox.done(claimed);
    }
}
