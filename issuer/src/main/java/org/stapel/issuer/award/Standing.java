package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;

import java.time.Instant;

/// Whether a confirmed award still stands. Revoked and superseded are final.
public sealed interface Standing {
    /// In force.
    record Valid() implements Standing {}

    /// Out of force until reinstated.
    record Suspended(Instant at, StandingReason reason) implements Standing {}

    /// Out of force for good.
    record Revoked(Instant at, StandingReason reason) implements Standing {}

    /// Replaced by a corrected award; its copies are revoked.
    record Superseded(Instant at, StandingReason reason, AwardId by) implements Standing {}

    /// Whether credentials may be issued from the award.
    default boolean inForce() {
        return this instanceof Valid;
    }

    /// Whether nothing can follow.
    default boolean isFinal() {
        return this instanceof Revoked || this instanceof Superseded;
    }
}
