package org.stapel.issuer.batch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What was confirmed.
///
/// @param acceptWarnings whether rows with a warning are awarded too
/// @param correctAll whether every changed row corrects what was awarded before
/// @param corrections numbers of the changed rows that do, where not all do
/// @param releaseAt before this the awards are signed, but shown and told to nobody
public record Order(
        boolean acceptWarnings,
        boolean correctAll,
        Set<Integer> corrections,
        Optional<Instant> releaseAt) {
    public static final Order NONE = new Order(false, false, Set.of(), Optional.empty());

    public Order {
        corrections = Set.copyOf(corrections);
    }
}
