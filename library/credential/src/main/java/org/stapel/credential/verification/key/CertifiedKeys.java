package org.stapel.credential.verification.key;

import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.keys.CertificateChains;
import org.stapel.credential.securing.keys.X5c;
import org.stapel.credential.verification.Finding.Result;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.key.IssuerKey.Missing;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/// The key of an `x5c` chain that leads to one of the verifier's anchors, bound to the issuer by a
/// name in the certificate or by the subject that the trust list knows.
public final class CertifiedKeys {
    private final Set<X509Certificate> anchors;

    public CertifiedKeys(Set<X509Certificate> anchors) {
        this.anchors = Set.copyOf(anchors);
    }

    IssuerKey find(
            JsonNode unverifiedX5c,
            String issuer,
            Optional<RecognisedIssuer> known,
            Instant signedAt) {
        return switch (X5c.parse(unverifiedX5c)) {
            case X5c.Refused(var code, var why) -> new Missing(Result.FAILED, code, why);
            case X5c.Parsed(var chain) -> follow(chain, issuer, known, signedAt);
        };
    }

    private IssuerKey follow(
            List<X509Certificate> chain,
            String issuer,
            Optional<RecognisedIssuer> known,
            Instant signedAt) {
        return switch (CertificateChains.check(chain, anchors, signedAt)) {
            case CertificateChains.Bad(var code, var why) -> new Missing(Result.FAILED, code, why);
            case CertificateChains.UnknownRoot(var subject, _) -> unknownRoot(chain, subject);
            case CertificateChains.Trusted(var key, var subject, var names, _) ->
                    new IssuerKey.FromCertificate(
                            key, subject, bound(issuer, names) || isSubject(known, subject));
        };
    }

    private static IssuerKey unknownRoot(List<X509Certificate> chain, String subject) {
        return switch (PublicJwk.read(chain.getFirst().getPublicKey())) {
            case PublicJwk.Refused(var code, var why) -> new Missing(Result.FAILED, code, why);
            case PublicJwk.Usable(var key) -> new IssuerKey.FromUnknownRoot(key, subject);
        };
    }

    /// A URI name must be the issuer's identifier; a DNS name the whole host of it, and then only
    /// for an issuer without a path, since many institutions may share a host.
    private static boolean bound(String issuer, List<String> names) {
        if (names.contains(issuer)) return true;
        try {
            URI id = URI.create(issuer);
            boolean wholeHost = id.getRawPath() == null || id.getRawPath().length() <= 1;
            return wholeHost && id.getHost() != null && names.contains(id.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isSubject(Optional<RecognisedIssuer> known, String subject) {
        return known.flatMap(RecognisedIssuer::certificateSubject)
                .filter(expected -> sameName(expected, subject))
                .isPresent();
    }

    private static boolean sameName(String one, String other) {
        try {
            return new X500Principal(one).equals(new X500Principal(other));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
