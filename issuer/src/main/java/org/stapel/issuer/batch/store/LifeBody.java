package org.stapel.issuer.batch.store;

import org.stapel.issuer.batch.Life;

import java.time.Instant;
import java.util.Optional;

/// The stored form of a [Life].
record LifeBody(
        String name, Optional<String> by, Optional<String> approvedBy, Optional<Instant> at) {
    static LifeBody of(Life life) {
        return switch (life) {
            case Life.Uploaded _, Life.Mapped _ -> bare(life);
            case Life.Checking(var by) -> by(life, by);
            case Life.Proposed(var by, var at) -> at(life, Optional.of(by), at);
            case Life.Running(var by, var approver) ->
                    new LifeBody(life.code(), Optional.of(by), approver, Optional.empty());
            case Life.Stopping(var by) -> by(life, by);
            case Life.Done(var at) -> at(life, Optional.empty(), at);
            case Life.Cancelled(var by, var at) -> at(life, Optional.of(by), at);
        };
    }

    Life life() {
        return switch (name) {
            case "uploaded" -> new Life.Uploaded();
            case "checking" -> new Life.Checking(by.orElseThrow());
            case "mapped" -> new Life.Mapped();
            case "proposed" -> new Life.Proposed(by.orElseThrow(), at.orElseThrow());
            case "running" -> new Life.Running(by.orElseThrow(), approvedBy);
            case "stopping" -> new Life.Stopping(by.orElseThrow());
            case "done" -> new Life.Done(at.orElseThrow());
            case "cancelled" -> new Life.Cancelled(by.orElseThrow(), at.orElseThrow());
            default -> throw new IllegalStateException("no life is called " + name);
        };
    }

    private static LifeBody bare(Life life) {
        return new LifeBody(life.code(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static LifeBody by(Life life, String by) {
        return new LifeBody(life.code(), Optional.of(by), Optional.empty(), Optional.empty());
    }

    private static LifeBody at(Life life, Optional<String> by, Instant at) {
        return new LifeBody(life.code(), by, Optional.empty(), Optional.of(at));
    }
}
