package org.stapel.service.outbox;

import org.jspecify.annotations.Nullable;
import org.stapel.service.store.Document;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An item as stored: where it stands and until when someone holds it.
record OutboxState(OutboxItem item, Stage stage, @Nullable Instant leasedUntil) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Where an item stands.
    enum Stage {
        WAITING,
        DONE,
        PARKED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static OutboxState waiting(OutboxItem item) {
        return new OutboxState(item, Stage.WAITING, null);
    }

    boolean isClaimableAt(Instant now) {
        return stage == Stage.WAITING
                && !item.dueAt().isAfter(now)
                && (leasedUntil == null || !leasedUntil.isAfter(now));
    }

    OutboxState leased(Instant until) {
        OutboxItem begun =
                new OutboxItem(
                        item.id(), item.kind(), item.payload(), item.dueAt(), item.attempts() + 1);
        return new OutboxState(begun, stage, until);
    }

    /// The id stays, so that the item is not enqueued anew; the payload goes.
    OutboxState done() {
        OutboxItem emptied =
                new OutboxItem(item.id(), item.kind(), "{}", item.dueAt(), item.attempts());
        return new OutboxState(emptied, Stage.DONE, null);
    }

    OutboxState parked() {
        return new OutboxState(item, Stage.PARKED, null);
    }

    OutboxState again(Instant at, int attempts) {
        return waiting(new OutboxItem(item.id(), item.kind(), item.payload(), at, attempts));
    }

    Document document() {
        return new Document(
                item.id(),
                JSON.writeValueAsString(this),
                Map.of("stage", List.of(stage.key())),
                Optional.empty());
    }

    static OutboxState read(Document.Versioned stored) {
        return JSON.readValue(stored.document().body(), OutboxState.class);
    }
}
