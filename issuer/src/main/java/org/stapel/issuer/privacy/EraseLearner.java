package org.stapel.issuer.privacy;

import java.time.InstantSource;

/// Erases a learner: without the key, every payload sealed under it is noise. Status bits, HMACs
/// and pseudonymised history stay.
public record EraseLearner(LearnerKeys keys, InstantSource clock) {
    /// Answers whether there was something to erase.
    public boolean erase(LearnerRef learner) {
        return keys.shred(learner, clock.instant());
    }
}
