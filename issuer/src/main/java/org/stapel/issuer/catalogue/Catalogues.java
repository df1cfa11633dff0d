package org.stapel.issuer.catalogue;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// The stored catalogues, one per institution.
public interface Catalogues {
    /// Replaces the whole catalogue, whatever is there.
    void put(InstitutionId institution, ObjectNode catalogue, Act act);

    /// Replaces the whole catalogue if it still has this version; answers whether it did.
    ///
    /// @param version 0 for none yet
    boolean replace(InstitutionId institution, ObjectNode catalogue, long version, Act act);

    Optional<ObjectNode> of(InstitutionId institution);

    /// The catalogue with its version; an empty one with version 0 where none was loaded.
    Current current(InstitutionId institution);

    /// A catalogue as it is now.
    ///
    /// @param version grows with each change
    record Current(Catalogue catalogue, long version) {}
}
