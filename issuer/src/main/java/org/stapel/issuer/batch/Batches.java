package org.stapel.issuer.batch;

import org.stapel.credential.model.InstitutionId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The stored batches. The last act of a batch's history is published with each change of it.
public interface Batches {
    /// Adds it unless it is there; answers what stands.
    Batch addOrKnown(Batch batch);

    Optional<Batch> byId(BatchId id);

    /// Changes it by this step, again and again until nobody was faster; answers what stands. A
    /// step that answers empty changes nothing.
    Batch change(BatchId id, Function<Batch, Optional<Batch>> step);

    /// One page, newest first, behind `after`, at most `limit` (1 to 200).
    List<Batch> page(InstitutionId institution, Optional<BatchId> after, int limit);

    /// Those with work in the background.
    List<BatchId> busy();

    /// Those that hold what rows said, and were last touched before this.
    List<Batch> keptSince(Instant before);

    /// Those of the institution that hold what rows said.
    List<Batch> kept(InstitutionId institution);
}
