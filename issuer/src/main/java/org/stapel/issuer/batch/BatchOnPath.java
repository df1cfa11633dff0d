package org.stapel.issuer.batch;

import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.Institution;

import java.util.Optional;

/// Finds the batch that an address names, within the institution that it names; another
/// institution's batch is not there.
public record BatchOnPath(Batches batches) {
    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    public Batch named(Institution institution, String unverifiedId) {
        return id(unverifiedId)
                .flatMap(batches::byId)
                .filter(batch -> batch.institution().equals(institution.id()))
                .orElseThrow(() -> NotHere.refused("batch"));
    }

    private static Optional<BatchId> id(String unverifiedId) {
        try {
            return Optional.of(new BatchId(unverifiedId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
