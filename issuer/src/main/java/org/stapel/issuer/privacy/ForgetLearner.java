package org.stapel.issuer.privacy;

import org.stapel.credential.model.InstitutionId;

/// Told of each erased learner, by whoever keeps something about learners that the shredded key
/// does not cover: search words, rows of files, messages that wait.
@FunctionalInterface
public interface ForgetLearner {
    /// Repeatable.
    void forget(InstitutionId institution, LearnerRef learner);
}
