package org.stapel.issuer.delivery.claim;

import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.TypedCode;

import java.time.InstantSource;
import java.util.Optional;

/// Finds the claim link whose code somebody typed from a letter; it opens nothing by itself.
public record FindByCode(ClaimLinks links, ClaimSecrets secrets, InstantSource clock) {
    public Optional<SecretToken> find(TypedCode code) {
        return links.byCode(secrets.digest(code))
                .map(ClaimLinks.Versioned::link)
                .filter(link -> !link.isExpired(clock.instant()))
                .map(secrets::token);
    }
}
