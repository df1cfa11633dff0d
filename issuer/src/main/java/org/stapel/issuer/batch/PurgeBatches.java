package org.stapel.issuer.batch;

import org.stapel.issuer.journal.Act;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.Pseudonyms;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Destroys what the rows of old batches said: thirty days after a batch ended, or was last touched
/// without ending.
public record PurgeBatches(
        Batches batches,
        Files files,
        LearnerKeys keys,
        Pseudonyms pseudonyms,
        InstantSource clock) {
    public static final Duration KEPT = Duration.ofDays(30);

    /// Repeatable; answers how many were purged.
    public int purge() {
        var now = clock.instant();
        int purged = 0;
        for (Batch batch : batches.keptSince(now.minus(KEPT))) {
            if (batch.life().isBusy()) continue;
            var act = new Act("batch.purged", Act.SYSTEM, now, Map.of("batch", batch.id().value()));
            files.remove(batch.id());
            keys.shred(batch.id().key(pseudonyms, batch.institution()), batch.institution(), act);
            batches.change(batch.id(), b -> Optional.of(ended(b, now).purge()));
            purged++;
        }
        return purged;
    }

    private static Batch ended(Batch batch, java.time.Instant now) {
        return batch.life().endedAt().isPresent()
                ? batch
                : batch.in(new Life.Cancelled(Act.SYSTEM, now));
    }
}
