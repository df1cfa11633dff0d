package org.stapel.issuer.award.store;

import org.stapel.issuer.award.Handling;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;
import java.util.Optional;

/// A [Handling] as it is stored.
record HandlingBody(
        Optional<String> sealedContact, Optional<Instant> releaseAt, Optional<String> batch) {
    static HandlingBody of(Handling handling) {
        return new HandlingBody(
                handling.contact().map(SealedText::content),
                handling.releaseAt(),
                handling.batch());
    }

    Handling handling(LearnerRef learner) {
        return new Handling(
                sealedContact.map(content -> new SealedText(learner, content)), releaseAt, batch);
    }
}
