package org.stapel.issuer.award;

import java.time.Instant;
import java.util.Optional;

/// How an award that is taken in shall reach its learner.
///
/// @param releaseAt before this it is signed, but shown and told to nobody; empty for at once
/// @param batch id of the batch of results in which it came
/// @param offer id of the unit, module or procedure in the catalogue from which it was filled in
public record Delivery(
        Contact contact,
        Optional<Instant> releaseAt,
        Optional<String> batch,
        Optional<String> offer) {
    public static final Delivery NONE =
            new Delivery(Contact.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    /// The same for a part, which reaches its learner with the whole.
    Delivery ofPart() {
        return new Delivery(Contact.NONE, releaseAt, batch, Optional.empty());
    }
}
