package org.stapel.issuer.batch;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.mapping.Mapping;

import java.util.List;
import java.util.Optional;

/// How files with certain headers were mapped last, for each institution.
public interface Mappings {
    void remember(InstitutionId institution, List<String> headers, Mapping mapping);

    Optional<Mapping> of(InstitutionId institution, List<String> headers);
}
