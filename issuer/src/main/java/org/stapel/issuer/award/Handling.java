package org.stapel.issuer.award;

import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;
import java.util.Optional;

/// A [Delivery] as it is kept with the award.
///
/// @param contact a [Contact], sealed under the learner's key
public record Handling(
        Optional<SealedText> contact, Optional<Instant> releaseAt, Optional<String> batch) {
    public static final Handling NONE =
            new Handling(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether learner and readers may see the award by now.
    public boolean isReleased(Instant now) {
        return releaseAt.map(at -> !now.isBefore(at)).orElse(true);
    }
}
