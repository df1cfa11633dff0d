package org.stapel.issuer.privacy;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import java.time.InstantSource;
import java.util.Map;

/// Erases a learner: without the key, every payload sealed under it is noise. Status bits, HMACs
/// and pseudonymised history stay.
public record EraseLearner(LearnerKeys keys, InstantSource clock) {
    /// Answers whether there was something to erase.
    public boolean erase(InstitutionId institution, LearnerRef learner, String actor) {
        var act =
                new Act(
                        "learner.erased",
                        actor,
                        clock.instant(),
                        Map.of("learner", learner.value()));
        return keys.shred(learner, institution, act);
    }
}
