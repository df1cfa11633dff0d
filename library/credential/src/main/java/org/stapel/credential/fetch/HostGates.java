package org.stapel.credential.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// Two fetches at once per host, and a rest of 5 s for a host that failed five times in a row, so
/// that a dead host costs others nothing.
final class HostGates {
    private static final int AT_ONCE = 2;
    private static final int FAILURES = 5;
    private static final int MOST_HOSTS = 10_000;
    private static final Duration REST = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Map<String, Gate> gates = new HashMap<>();

    HostGates(InstantSource clock) {
        this.clock = clock;
    }

    boolean resting(String host) {
        synchronized (gates) {
            Gate gate = gates.get(host);
            return gate != null && clock.instant().isBefore(gate.restUntil);
        }
    }

    /// Runs when there is room at this host.
    <T> T pass(String host, Callable<T> fetch) throws Exception {
        Gate gate = enter(host);
        try {
            gate.room.acquire();
            try {
                return fetch.call();
            } finally {
                gate.room.release();
            }
        } finally {
            leave(gate);
        }
    }

    void answered(String host) {
        synchronized (gates) {
            Gate gate = gates.get(host);
            if (gate != null) gate.failures = 0;
        }
    }

    void failed(String host) {
        synchronized (gates) {
            Gate gate = gates.computeIfAbsent(host, _ -> new Gate());
            if (++gate.failures < FAILURES) return;
            gate.failures = 0;
            gate.restUntil = clock.instant().plus(REST);
        }
    }

    private Gate enter(String host) {
        synchronized (gates) {
            if (gates.size() >= MOST_HOSTS) gates.values().removeIf(Gate::forgettable);
            Gate gate = gates.computeIfAbsent(host, _ -> new Gate());
            gate.inside++;
            return gate;
        }
    }

    private void leave(Gate gate) {
        synchronized (gates) {
            gate.inside--;
        }
    }

    private static final class Gate {
        private final Semaphore room = new Semaphore(AT_ONCE, true);
        private int inside;
        private int failures;
        private Instant restUntil = Instant.MIN;

        boolean forgettable() {
            return inside == 0;
        }
    }
}
