package org.stapel.issuer.delivery.claim;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.journal.Act;

import java.util.Optional;

/// The stored claim links, at most one for an award.
public interface ClaimLinks {
    /// Puts it in the place of the award's earlier link, if there was one.
    void put(ClaimLink link, Act act);

    /// Adds it unless the award has a link; answers whether it did.
    boolean add(ClaimLink link, Act act);

    Optional<Versioned> ofAward(AwardId award);

    /// By the keyed digest of the code on a letter.
    Optional<Versioned> byCode(String digest);

    /// By the digest of its token.
    Optional<Versioned> byToken(String digest);

    /// Replaces it when it still has this version; answers whether it did.
    boolean replace(ClaimLink link, long expectedVersion);

    /// Tells the audit trail that this part of its award was looked at, once a link and part.
    void looked(ClaimLink link, AwardId part, Act act);

    /// A link as read.
    record Versioned(ClaimLink link, long version) {}
}
