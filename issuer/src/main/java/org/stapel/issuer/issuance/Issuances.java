package org.stapel.issuer.issuance;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.CredentialId;
import org.stapel.issuer.journal.Act;

import java.util.List;
import java.util.Optional;

/// The stored issuances.
public interface Issuances {
    /// One insert under unique keys: credential id, slot, each status entry.
    Added add(Issuance.Intended intended);

    Optional<Versioned> byId(CredentialId id);

    /// The issuance that holds this slot; a void one holds none.
    Optional<Versioned> bySlot(Slot slot);

    /// All of an award, void ones included, ordered by id, at most 1,000.
    List<Issuance> ofAward(AwardId award);

    /// The ones that are intended and nothing more, ordered by id.
    List<CredentialId> intended(Optional<CredentialId> after, int limit);

    /// Stores the next state with its act and, when issued, its delivery; when it still has this
    /// version. Answers whether it did.
    boolean replace(Issuance next, long expectedVersion, Act act);

    /// An issuance as read.
    record Versioned(Issuance issuance, long version) {}

    /// The answer to an addition.
    sealed interface Added {
        record Done() implements Added {}

        /// Another request was faster.
        record SlotTaken() implements Added {}

        /// A status entry or the id is in use; others have to be drawn.
        record DrawAgain() implements Added {}
    }
}
