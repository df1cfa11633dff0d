package org.stapel.issuer.catalogue;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// The stored catalogues, one per institution.
public interface Catalogues {
    /// Replaces the whole catalogue.
    void put(InstitutionId institution, ObjectNode catalogue, Act act);

    Optional<ObjectNode> of(InstitutionId institution);
}
