package org.stapel.issuer.delivery;

import org.stapel.issuer.award.AwardFile;

import java.time.Instant;
import java.util.Optional;

/// When the learner of an award may see it: at once, or at a time that was set with it.
public final class Release {
    private Release() {}

    public static Optional<Instant> of(AwardFile file) {
        return Optional.empty();
    }
}
