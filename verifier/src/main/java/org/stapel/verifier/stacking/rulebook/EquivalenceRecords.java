package org.stapel.verifier.stacking.rulebook;

import java.util.List;
import java.util.Optional;

/// The equivalences that were kept.
public interface EquivalenceRecords {
    Optional<KeptEquivalence> byId(String id);

    /// Of which this organisation is a party, by id.
    List<KeptEquivalence> of(String organisation);

    /// False when the id is taken.
    boolean add(KeptEquivalence first);

    /// False when it was changed since.
    ///
    /// @param next with the revision after the one that it replaces
    boolean replace(KeptEquivalence next);
}
