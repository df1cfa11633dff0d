package org.stapel.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A stored body under its id, the values of its declared keys, and when it stops counting.
///
/// @param body JSON text; the engine never looks inside
/// @param expiresAt callers compare it with their own clock; the engine may only clean up later
public record Document(
        String id, String body, Map<String, List<String>> keys, Optional<Instant> expiresAt) {
    public Document {
        keys = Map.copyOf(keys);
    }

    /// A document as read: `version` is 1 at insert and grows by one with each change.
    public record Versioned(Document document, long version) {}
}
