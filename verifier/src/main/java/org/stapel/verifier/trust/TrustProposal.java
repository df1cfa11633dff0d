package org.stapel.verifier.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Changes that one person proposes and another one signs.
///
/// Its life: open → signed into a version of the list, or rejected; never both, and never by the
/// person who proposed it.
///
/// @param proposedBy the account's id
public record TrustProposal(
        String id,
        List<TrustChange> changes,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Optional<Closed> closed) {

    /// How a proposal ended.
    ///
    /// @param signedInto the version of the list; empty when rejected
    public record Closed(String by, Instant at, Optional<Long> signedInto) {}

    public TrustProposal {
        changes = List.copyOf(changes);
        if (changes.isEmpty())
            throw new IllegalArgumentException("a proposal needs at least one change");
        if (reason.isBlank()) throw new IllegalArgumentException("a proposal needs a reason");
    }

    /// The same proposal, waiting again.
    public TrustProposal reopened() {
        return new TrustProposal(id, changes, reason, proposedBy, proposedAt, Optional.empty());
    }

    /// The same proposal, ended.
    public TrustProposal closedBy(String account, Instant at, Optional<Long> signedInto) {
        return new TrustProposal(
                id,
                changes,
                reason,
                proposedBy,
                proposedAt,
                Optional.of(new Closed(account, at, signedInto)));
    }
}
