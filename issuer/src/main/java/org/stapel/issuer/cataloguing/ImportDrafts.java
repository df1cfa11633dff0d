package org.stapel.issuer.cataloguing;

import org.stapel.credential.model.InstitutionId;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Catalogues that were read from a file and wait for somebody to confirm; gone after an hour.
public interface ImportDrafts {
    /// Keeps it; answers under which id.
    String keep(InstitutionId institution, ObjectNode catalogue);

    /// Empty when it is not of this institution, or gone.
    Optional<ObjectNode> find(InstitutionId institution, String id);
}
