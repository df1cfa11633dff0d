package org.stapel.verifier.trust.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stapel.verifier.trust.CurrentTrustList;

import java.time.Duration;

/// Looks at the source of the trust list again and again, for the life of the process.
final class TrustListPolling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrustListPolling.class);

    private final CurrentTrustList list;
    private final Duration pause;
    private final Thread thread;

    private TrustListPolling(CurrentTrustList list, Duration pause) {
        this.list = list;
        this.pause = pause;
        this.thread = Thread.ofPlatform().name("trust-list").daemon().unstarted(this::poll);
    }

    static TrustListPolling start(CurrentTrustList list, Duration pause) {
        TrustListPolling polling = new TrustListPolling(list, pause);
        polling.thread.start();
        return polling;
    }

    private void poll() {
        try {
            while (true) {
                Thread.sleep(pause);
                reload();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// A store that is away for a while must not end the polling.
    private void reload() {
        try {
            list.reload();
        } catch (RuntimeException e) {
            LOG.warn("trust list could not be reloaded: {}", e.toString());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
