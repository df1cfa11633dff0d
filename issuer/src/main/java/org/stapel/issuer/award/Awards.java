package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.privacy.LearnerRef;

import java.util.List;
import java.util.Optional;

/// The stored awards. The last act of an award's history is published with each change.
public interface Awards {
    /// Adds it unless its id, its reference or its idempotency key is taken in the institution.
    Added add(Award award);

    Optional<Versioned> byId(AwardId id);

    Optional<Versioned> byReference(InstitutionId institution, String reference);

    Optional<Versioned> byIdempotencyKey(InstitutionId institution, String key);

    /// Replaces it when it still has this version; answers whether it did.
    ///
    /// @param acted whether the last act in the history is new
    boolean replace(Award award, long expectedVersion, boolean acted);

    /// One page, ordered by id, behind `after`, at most `limit` (1 to 200).
    List<Award> page(
            InstitutionId institution, AwardFilter filter, Optional<AwardId> after, int limit);

    /// Looks through at most `most` (1 to 1,000) of the awards to which the filter leads, behind
    /// `after`; so the work of one call is bounded, however few of them the filter holds.
    Section section(
            InstitutionId institution, AwardFilter filter, Optional<AwardId> after, int most);

    /// Confirmed awards of which something is still to be done, ordered by id.
    List<AwardId> unsettled(Optional<AwardId> after, int limit);

    /// What was found on the way, ordered by id.
    ///
    /// @param next behind which to look on; empty at the end
    record Section(List<Award> found, Optional<AwardId> next) {
        public Section {
            found = List.copyOf(found);
        }
    }

    /// An award as read.
    record Versioned(Award award, long version) {}

    /// Takes out of the learner's awards by what they could be found or reached by name.
    void forget(InstitutionId institution, LearnerRef learner);

    /// The answer to an addition.
    sealed interface Added {
        record Done() implements Added {}

        record ReferenceTaken(Award holder) implements Added {}

        record IdempotencyKeyTaken(Award holder) implements Added {}
    }
}
