package org.stapel.issuer.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Ends a batch: what is not signed never will be, what is signed and not released is withdrawn,
/// what has been released stays.
public record CancelBatch(Batches batches, Work work, InstantSource clock) {
    /// What cancelling answers.
    public sealed interface Outcome {
        record Cancelling(Batch batch) implements Outcome {}

        /// All of it is released, or it was cancelled before.
        record TooLate() implements Outcome {}
    }

    public Outcome cancel(Batch batch, String actor) {
        Instant now = clock.instant();
        Batch stands =
                batches.change(
                        batch.id(),
                        b ->
                                mayBe(b, now)
                                        ? Optional.of(b.in(new Life.Stopping(actor)))
                                        : Optional.empty());
        if (!(stands.life() instanceof Life.Stopping)) return new Outcome.TooLate();
        work.halt(batch.id());
        work.begin(batch.id());
        return new Outcome.Cancelling(stands);
    }

    /// Whether something of it can still be held back.
    public static boolean mayBe(Batch batch, Instant now) {
        return switch (batch.life()) {
            case Life.Uploaded _, Life.Checking _, Life.Mapped _, Life.Proposed _, Life.Running _ ->
                    true;
            case Life.Done _ -> batch.order().releaseAt().filter(now::isBefore).isPresent();
            case Life.Stopping _, Life.Cancelled _ -> false;
        };
    }
}
