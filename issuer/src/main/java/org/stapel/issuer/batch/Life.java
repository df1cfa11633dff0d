package org.stapel.issuer.batch;

import java.time.Instant;
import java.util.Optional;

/// Where a batch stands: uploaded → checking → mapped → proposed, where a second person must agree
/// → running → done; cancelled at any time before all of it was released.
public sealed interface Life {
    /// Read; what was detected and which column holds what is still to be confirmed.
    record Uploaded() implements Life {}

    /// Its rows are being checked.
    record Checking(String by) implements Life {}

    /// Every row is checked; the good ones can be confirmed.
    record Mapped() implements Life {}

    /// Confirmed by one person; waits for another.
    record Proposed(String by, Instant at) implements Life {}

    /// Its awards are being signed.
    ///
    /// @param approvedBy the second person, where one is needed
    record Running(String by, Optional<String> approvedBy) implements Life {}

    /// Being cancelled: what is signed and not released is being withdrawn.
    record Stopping(String by) implements Life {}

    /// Nothing is left to do.
    record Done(Instant at) implements Life {}

    /// Ended before its end.
    record Cancelled(String by, Instant at) implements Life {}

    /// Whether work goes on in the background, also after a restart.
    default boolean isBusy() {
        return this instanceof Checking || this instanceof Running || this instanceof Stopping;
    }

    /// When it ended, if it did.
    default Optional<Instant> endedAt() {
        return switch (this) {
            case Done(var at) -> Optional.of(at);
            case Cancelled(_, var at) -> Optional.of(at);
            case Uploaded _, Checking _, Mapped _, Proposed _, Running _, Stopping _ ->
                    Optional.empty();
        };
    }

    /// Whether columns may still be mapped.
    default boolean isOpen() {
        return this instanceof Uploaded || this instanceof Mapped;
    }

    /// The public name, as in `uploaded`.
    default String code() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
