package org.stapel.credential.verification.check;

import org.stapel.credential.verification.HolderChallenge;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.Purpose;
import org.stapel.credential.verification.key.IssuerKey;
import org.stapel.credential.verification.received.Received;

import java.time.Instant;
import java.util.Optional;

/// A legible credential with what was found out about its issuer; nothing in it is believed yet.
///
/// @param trust what the trust list says of the claimed issuer
/// @param at the moment at which validity, key and entitlement are judged
/// @param now the moment of verification
public record Examined(
        Received.Legible received,
        LookUpIssuer.Answer trust,
        IssuerKey key,
        Instant at,
        Instant now,
        Purpose purpose,
        Optional<HolderChallenge> challenge) {
    /// The claimed moment of signing.
    public Optional<Instant> signedAt() {
        return received.times().signedAt();
    }
}
