package org.stapel.credential.verification.standing;

import org.stapel.credential.status.StatusEntry;

import java.time.Instant;
import java.util.Optional;

/// What one status entry of a credential says.
public sealed interface Standing {
    /// The list was read.
    ///
    /// @param value 0 where nothing is wrong
    /// @param confirmedAt when the list's origin last said that this is the list
    record Read(StatusEntry entry, int value, Instant issuedAt, Instant confirmedAt)
            implements Standing {}

    /// The entry itself is wrong, whatever the list says: `status_index`,
    /// `status_purpose_mismatch`.
    record Wrong(Optional<StatusEntry> entry, String code, String why) implements Standing {}

    /// It cannot be told: `status_unavailable`, `status_stale`, `status_rollback`,
    /// `status_list_invalid`, `status_list_too_small`, `status_issuer_untrusted`,
    /// `status_unsupported`.
    record Unread(Optional<StatusEntry> entry, String code, String why, Optional<Instant> at)
            implements Standing {}
}
