package org.stapel.verifier.trust;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.verification.RecognisedIssuer;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

/// One version of the accreditor's list of recognised issuers, its signature already verified.
///
/// @param version grows by at least one with each publication; a lower one is a rollback
/// @param nextUpdate after this moment the list says nothing any more
public record TrustList(
        Accreditor accreditor,
        long version,
        Instant issuedAt,
        Instant nextUpdate,
        List<RecognisedIssuer> issuers) {

    /// Who keeps the list and signs it.
    public record Accreditor(Optional<String> id, LocalizedText name, Optional<URI> url) {}

    public TrustList {
        if (version < 1) throw new IllegalArgumentException("a version is 1 or more: " + version);
        if (!nextUpdate.isAfter(issuedAt))
            throw new IllegalArgumentException(
                    "next update " + nextUpdate + " is before its issue");
        issuers = List.copyOf(issuers);
    }

    /// The institution that goes by this DID, https id, certificate subject or list id.
    public Optional<RecognisedIssuer> issuer(String anyId) {
        return issuers.stream().filter(issuer -> goesBy(issuer, anyId)).findFirst();
    }

    private static boolean goesBy(RecognisedIssuer issuer, String anyId) {
        return issuer.id().equals(anyId)
                || issuer.did().filter(anyId::equals).isPresent()
                || issuer.url().map(URI::toString).filter(anyId::equals).isPresent()
                || issuer.certificateSubject().filter(s -> sameSubject(s, anyId)).isPresent();
    }

    /// Distinguished names are compared in canonical form (RFC 5280 section 7.1): spaces and letter
    /// case carry no meaning there.
    private static boolean sameSubject(String listed, String asked) {
        if (listed.equals(asked)) return true;
        if (!asked.contains("=")) return false;
        try {
            String canonical = X500Principal.CANONICAL;
            return new X500Principal(listed)
                    .getName(canonical)
                    .equals(new X500Principal(asked).getName(canonical));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
