package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.journal.Act;

import java.util.List;
import java.util.Optional;

/// The stored show links; they are found by digests, the tokens themselves are not stored.
public interface ShowLinks {
    /// Adds it; answers false when its code belongs to another link.
    boolean add(ShowLink link, Act act);

    Optional<Versioned> byId(String id);

    /// By the digest of its token.
    Optional<Versioned> byToken(String digest);

    /// By the keyed digest of its code.
    Optional<Versioned> byCode(String digest);

    /// All of an award, at most 200.
    List<ShowLink> ofAward(AwardId award);

    /// Replaces it when it still has this version; answers whether it did.
    boolean replace(ShowLink link, long expectedVersion);

    /// Tells the audit trail that it was stopped.
    void stopped(ShowLink link, Act act);

    /// A link as read.
    record Versioned(ShowLink link, long version) {}
}
