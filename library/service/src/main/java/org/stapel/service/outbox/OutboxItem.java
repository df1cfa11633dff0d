package org.stapel.service.outbox;

import java.time.Instant;
import java.util.regex.Pattern;

/// A piece of work to be done later, as the document that asked for it carries it.
///
/// @param id the same however often the item is enqueued
/// @param kind names the handler
/// @param payload JSON text for the handler; no secrets, it stays until the work is done
/// @param dueAt not before this
/// @param attempts how often it was begun
public record OutboxItem(String id, String kind, String payload, Instant dueAt, int attempts) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9._-]{0,60}");

    public OutboxItem {
        if (!KIND.matcher(kind).matches())
            throw new IllegalArgumentException("not a kind of outbox item: " + kind);
        if (attempts < 0) throw new IllegalArgumentException("attempts of " + attempts);
    }
}
