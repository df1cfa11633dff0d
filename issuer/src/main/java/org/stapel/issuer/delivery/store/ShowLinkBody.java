package org.stapel.issuer.delivery.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.delivery.ShowLink;

import java.time.Instant;
import java.util.Optional;

/// A show link as it is stored.
record ShowLinkBody(
        String id,
        String award,
        String institution,
        ShowLink.Use use,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> stoppedAt,
        int openings,
        Optional<Instant> lastOpenedAt) {
    static ShowLinkBody of(ShowLink link) {
        return new ShowLinkBody(
                link.id(),
                link.award().value(),
                link.institution().value(),
                link.use(),
                link.madeAt(),
                link.expiresAt(),
                link.stoppedAt(),
                link.openings(),
                link.lastOpenedAt());
    }

    ShowLink link() {
        return new ShowLink(
                id,
                new AwardId(award),
                new InstitutionId(institution),
                use,
                madeAt,
                expiresAt,
                stoppedAt,
                openings,
                lastOpenedAt);
    }
}
