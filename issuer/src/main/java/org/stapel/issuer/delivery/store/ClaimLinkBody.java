package org.stapel.issuer.delivery.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.delivery.claim.ClaimLink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A claim link as it is stored.
record ClaimLinkBody(
        String id,
        String award,
        String institution,
        ClaimLink.Asked asks,
        String answer,
        Instant madeAt,
        Instant expiresAt,
        int wrongTries,
        Optional<Instant> lockedUntil,
        List<ClaimLink.Session> sessions) {
    static ClaimLinkBody of(ClaimLink link) {
        return new ClaimLinkBody(
                link.id(),
                link.award().value(),
                link.institution().value(),
                link.asks(),
                link.answer(),
                link.madeAt(),
                link.expiresAt(),
                link.wrongTries(),
                link.lockedUntil(),
                link.sessions());
    }

    ClaimLink link() {
        return new ClaimLink(
                id,
                new AwardId(award),
                new InstitutionId(institution),
                asks,
                answer,
                madeAt,
                expiresAt,
                wrongTries,
                lockedUntil,
                sessions);
    }
}
