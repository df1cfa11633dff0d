package org.stapel.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A stored body under its id, the values of its declared keys, and when it stops counting.
///
/// @param id not empty; as all ids and key values at most 2,000 characters without NUL
/// @param keys a value that is doubled counts once, a key without values is as good as absent
/// @param body JSON text of at most 8 Mi characters; the engine never looks inside
/// @param expiresAt callers compare it with their own clock; the engine may only clean up later
public record Document(
        String id, String body, Map<String, List<String>> keys, Optional<Instant> expiresAt) {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_BODY = 8 * 1024 * 1024;

    public Document {
        requireStorable(id);
        if (id.isEmpty()) throw new IllegalArgumentException("empty document id");
        if (body.length() > LONGEST_BODY)
            throw new IllegalArgumentException("body of " + body.length() + " characters");
        requireWellFormed(body);
        keys =
                keys.entrySet().stream()
                        .filter(key -> !key.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        key -> key.getValue().stream().distinct().toList()));
        keys.values().forEach(values -> values.forEach(Document::requireStorable));
    }

    /// Refuses what could not be an id or key value in every engine: more than 2,000 characters,
    /// NUL, half a surrogate pair.
    public static void requireStorable(String text) {
        if (text.length() > LONGEST_TEXT)
            throw new IllegalArgumentException("id or key of " + text.length() + " characters");
        requireWellFormed(text);
    }

    private static void requireWellFormed(String text) {
        if (text.indexOf('\0') >= 0) throw new IllegalArgumentException("text with a NUL");
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                throw new IllegalArgumentException("text with half a surrogate pair");
            at += Character.charCount(character);
        }
    }

    /// A document as read: `version` is 1 at insert and grows by one with each change.
    public record Versioned(Document document, long version) {}
}
