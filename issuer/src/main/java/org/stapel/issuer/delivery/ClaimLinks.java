package org.stapel.issuer.delivery;

import org.stapel.issuer.journal.Act;

import java.util.Optional;

/// The stored claim links, at most one for an award.
public interface ClaimLinks {
    /// Puts it in the place of the award's earlier link, if there was one.
    void put(ClaimLink link, Act act);

    /// By the digest of its token.
    Optional<Versioned> byToken(String digest);

    /// Replaces it when it still has this version; answers whether it did.
    boolean replace(ClaimLink link, long expectedVersion);

    /// A link as read.
    record Versioned(ClaimLink link, long version) {}
}
