package org.stapel.issuer.privacy;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Erases a learner: without the key, every payload sealed under it is noise. Status bits, HMACs
/// and pseudonymised history stay.
public record EraseLearner(LearnerKeys keys, List<ForgetLearner> forgetting, InstantSource clock) {
    public EraseLearner {
        forgetting = List.copyOf(forgetting);
    }

    /// Answers whether there was a key to shred; asked again, it finishes what a crash left.
    public boolean erase(InstitutionId institution, LearnerRef learner, String actor) {
        var act =
                new Act(
                        "learner.erased",
                        actor,
                        clock.instant(),
                        Map.of("learner", learner.value()));
        boolean shredded = keys.shred(learner, institution, act);
        forgetting.forEach(one -> one.forget(institution, learner));
        return shredded;
    }
}
