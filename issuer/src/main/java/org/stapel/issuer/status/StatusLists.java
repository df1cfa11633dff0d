package org.stapel.issuer.status;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.status.Bits;

import java.util.Optional;

/// The stored status lists and the counters of their indices.
public interface StatusLists {
    /// Makes the list with nothing set, unless it exists.
    void open(InstitutionId institution, ListId list);

    Optional<Versioned> of(InstitutionId institution, ListId list);

    /// Stores the list when it still has this version; answers whether it did.
    boolean store(InstitutionId institution, ListId list, Bits bits, long expectedVersion);

    /// Takes `count` numbers from the counter of this kind; answers the first, from 0.
    long take(InstitutionId institution, ListKind kind, long count);

    /// A list as read; the version grows with each change.
    record Versioned(Bits bits, long version) {}
}
