package org.stapel.issuer.batch;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;

import java.util.Optional;

/// The uploaded files, sealed under the keys of their batches, for as long as they may have to be
/// read again.
public interface Files {
    void put(BatchId batch, InstitutionId institution, Bytes file);

    /// Empty once it was removed or its batch was purged.
    Optional<Bytes> of(BatchId batch);

    void remove(BatchId batch);
}
