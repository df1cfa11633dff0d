package org.stapel.issuer.privacy;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import java.time.Instant;
import java.util.Optional;

/// The wrapped data keys, one per learner.
public interface LearnerKeys {
    /// The learner's wrapped key, or what is stored now if another was faster.
    Stored keyOr(LearnerRef learner, Bytes wrappedIfAbsent);

    Optional<Stored> of(LearnerRef learner);

    /// Destroys the key for good; answers whether there was one.
    boolean shred(LearnerRef learner, InstitutionId institution, Act act);

    /// What stands under a learner.
    sealed interface Stored {
        record Key(Bytes wrapped) implements Stored {}

        /// The learner was erased.
        record Shredded(Instant at) implements Stored {}
    }
}
