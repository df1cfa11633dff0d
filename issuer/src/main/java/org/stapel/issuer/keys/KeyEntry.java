package org.stapel.issuer.keys;

import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.time.Instant;
import java.util.Optional;

/// The public side of one key and its window of use.
///
/// @param expires set at rotation: signs no more, verifies what it signed
/// @param revoked set when compromised: verifies nothing
public record KeyEntry(
        KeyId id,
        SignatureAlgorithm algorithm,
        PublicJwk jwk,
        Instant from,
        Optional<Instant> expires,
        Optional<Instant> revoked) {
    /// A key that signs from now on.
    public static KeyEntry fresh(
            KeyId id, SignatureAlgorithm algorithm, PublicJwk jwk, Instant from) {
        return new KeyEntry(id, algorithm, jwk, from, Optional.empty(), Optional.empty());
    }

    public boolean signs() {
        return expires.isEmpty() && revoked.isEmpty();
    }

    KeyEntry retire(Instant now) {
        return expires.isPresent()
                ? this
                : new KeyEntry(id, algorithm, jwk, from, Optional.of(now), revoked);
    }

    KeyEntry compromise(Instant now) {
        return revoked.isPresent()
                ? this
                : new KeyEntry(id, algorithm, jwk, from, expires, Optional.of(now));
    }
}
