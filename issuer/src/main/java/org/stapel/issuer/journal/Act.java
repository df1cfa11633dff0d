package org.stapel.issuer.journal;

import java.time.Instant;
import java.util.Map;

/// One thing that somebody did, without personal data of learners.
///
/// @param type stable, as in `award.revoked`
/// @param actor account name or client id of who did it; `system` for the reconciler
/// @param details ids, codes and reasons as codes
public record Act(String type, String actor, Instant at, Map<String, String> details) {
    /// Who acts when nobody asked: reconciler and key generation.
    public static final String SYSTEM = "system";

    public Act {
        details = Map.copyOf(details);
    }
}
