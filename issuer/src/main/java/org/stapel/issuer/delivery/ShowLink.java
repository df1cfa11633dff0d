package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;

import java.time.Instant;
import java.util.Optional;

/// A read-only link to an award that its learner gave away: live, expiring, revocable.
///
/// @param id random, never shown; token and code are derived from it
/// @param openings how often it was opened, for its learner to see
public record ShowLink(
        String id,
        AwardId award,
        InstitutionId institution,
        Use use,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> stoppedAt,
        int openings,
        Optional<Instant> lastOpenedAt) {
    /// What it was made for.
    public enum Use {
        /// Given to somebody.
        SHARED,
        /// Printed on the PDF.
        PAPER
    }

    public boolean isLive(Instant now) {
        return stoppedAt.isEmpty() && now.isBefore(expiresAt);
    }

    ShowLink stopped(Instant now) {
        return new ShowLink(
                id,
                award,
                institution,
                use,
                madeAt,
                expiresAt,
                Optional.of(now),
                openings,
                lastOpenedAt);
    }

    ShowLink opened(Instant now) {
        return new ShowLink(
                id,
                award,
                institution,
                use,
                madeAt,
                expiresAt,
                stoppedAt,
                openings + 1,
                Optional.of(now));
    }
}
