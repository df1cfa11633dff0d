package org.stapel.issuer.keys;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

/// The stored key rings.
public interface KeyRings {
    /// The ring; empty, with version 0, for an institution without keys.
    Versioned of(InstitutionId institution);

    /// Stores the ring when it still has this version; answers whether it did.
    boolean store(KeyRing ring, long expectedVersion, Act act);

    /// A ring as read.
    record Versioned(KeyRing ring, long version) {}
}
