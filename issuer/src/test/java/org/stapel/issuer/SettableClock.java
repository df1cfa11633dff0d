package org.stapel.issuer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that a test moves.
public final class SettableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }
}
