package org.stapel.issuer.institution;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.api.NotHere;

import java.util.Optional;

/// Finds the institution that an address names.
public record InstitutionOnPath(Institutions institutions) {
    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    public Institution named(String unverifiedId) {
        return id(unverifiedId)
                .flatMap(institutions::byId)
                .orElseThrow(() -> NotHere.refused("institution"));
    }

    private static Optional<InstitutionId> id(String unverifiedId) {
        try {
            return Optional.of(new InstitutionId(unverifiedId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
