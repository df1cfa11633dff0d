package org.stapel.issuer.post.mail;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.function.Supplier;

/// Does a piece of work again and again while the service runs; what fails in one round is logged,
/// and the next round comes all the same.
final class Repeat implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Repeat.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration END = Duration.ofSeconds(20);

    private final String name;
    private final Supplier<Duration> round;
    private volatile boolean running;
    private @Nullable Thread thread;

    /// @param round answers how long to pause after it
    Repeat(String name, Supplier<Duration> round) {
        this.name = name;
        this.round = round;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("stapel-" + name).daemon(true).start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                Thread.sleep(once());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private Duration once() {
        try {
            return round.get();
        } catch (RuntimeException failure) {
            if (running) LOG.warn("round of {} failed: {}", name, failure.getClass().getName());
            return AFTER_FAILURE;
        }
    }

    /// Waits up to twenty seconds for the round under way.
    @Override
    public synchronized void stop() {
        running = false;
        Thread ending = thread;
        if (ending == null) return;
        ending.interrupt();
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
