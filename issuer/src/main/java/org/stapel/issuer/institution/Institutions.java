package org.stapel.issuer.institution;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import java.util.List;
import java.util.Optional;

/// The institutions of this installation.
public interface Institutions {
    /// Adds it unless its id is taken; answers whether it did.
    boolean add(Institution institution, Act act);

    Optional<Institution> byId(InstitutionId id);

    /// All, ordered by id, at most 1,000.
    List<Institution> all();
}
