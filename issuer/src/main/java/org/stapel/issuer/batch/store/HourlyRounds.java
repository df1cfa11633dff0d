package org.stapel.issuer.batch.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.stapel.issuer.batch.PurgeBatches;
import org.stapel.issuer.batch.run.BatchWork;

import java.time.Duration;

/// Purges old batches each hour; ends the work on batches with the process.
final class HourlyRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HourlyRounds.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final BatchWork work;
    private final PurgeBatches purging;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    HourlyRounds(BatchWork work, PurgeBatches purging) {
        this.work = work;
        this.purging = purging;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofVirtual().name("stapel-batches").start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                purge();
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void purge() {
        try {
            purging.purge();
        } catch (RuntimeException failure) {
            LOG.warn("old batches could not be purged", failure);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        thread.interrupt();
        work.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
