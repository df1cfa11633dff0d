package org.stapel.issuer.batch;

import org.stapel.issuer.award.Award;

import java.net.URI;
import java.util.Optional;

/// Tells how awards reached their learners; kept by whoever delivers them.
@FunctionalInterface
public interface DeliveryStates {
    Delivered of(Award award);

    /// Where the delivery of one award stands.
    ///
    /// @param state a code; empty when nothing is known
    /// @param link under which the learner finds the award
    record Delivered(Optional<String> state, Optional<URI> link) {
        public static final Delivered UNKNOWN = new Delivered(Optional.empty(), Optional.empty());
    }
}
