package org.stapel.service.outbox.wiring;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.stapel.service.outbox.OutboxWorker;

import java.time.Duration;

/// Lets the worker look for due items each second; what fails in one round is logged and the next
/// round comes all the same.
final class OutboxLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration END = Duration.ofSeconds(20);

    private final OutboxWorker worker;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxLoop(OutboxWorker worker) {
        this.worker = worker;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("stapel-outbox").daemon(true).start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                if (round() == 0) Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int round() {
        try {
            return worker.runOnce();
        } catch (RuntimeException failure) {
            LOG.warn("outbox round failed", failure);
            return 0;
        }
    }

    /// Waits up to twenty seconds for the round under way; a lease covers what is cut off.
    @Override
    public synchronized void stop() {
        running = false;
        Thread ending = thread;
        if (ending == null) return;
        try {
            ending.join(END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
