package org.stapel.service.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// An act to be entered in the trail, as the document that it changed carries it.
///
/// Every text is a name without spaces and without `@`, at most 200 characters: ids, codes,
/// digests; so neither names of people nor addresses fit in.
///
/// @param id the same however often the draft is appended
/// @param actor the random id of an account or API client, or `system`
/// @param action a code such as `issuance.completed`
/// @param subject the id of the thing acted on
/// @param details at most 20
public record AuditDraft(
        String id,
        Instant at,
        String actor,
        String organisation,
        String action,
        String subject,
        Map<String, String> details) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DETAILS = 20;

    public AuditDraft {
        details = Map.copyOf(details);
        requireName("id", id);
        requireName("actor", actor);
        requireName("organisation", organisation);
        requireName("action", action);
        requireName("subject", subject);
        if (details.size() > MOST_DETAILS)
            throw new IllegalArgumentException(details.size() + " audit details");
        details.forEach((name, value) -> {
            requireName("name of a detail", name);
            requireName("detail", value);
        });
    }

    /// The value is left out of the message: it may be what must not be written down.
    private static void requireName(String what, String value) {
        if (value.isEmpty()
                || value.length() > LONGEST_NAME
                || value.chars().anyMatch(c -> c <= ' ' || c > '~' || c == '@'))
            throw new IllegalArgumentException(
                    "audit " + what + " is not a name without spaces and @");
    }

    SortedMap<String, String> sortedDetails() {
        return new TreeMap<>(details);
    }
}
