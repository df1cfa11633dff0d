package org.stapel.issuer.delivery.claim;

import org.stapel.credential.model.AwardId;

import java.time.Instant;

/// Told when a learner has passed the door of a claim link; repeatable.
@FunctionalInterface
public interface ClaimOpened {
    void opened(AwardId award, Instant at);
}
