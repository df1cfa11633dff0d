package org.stapel.credential.securing.keys;

import org.stapel.credential.securing.PublicJwk;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows a certificate chain to a root that the operator trusts (RFC 5280 section 6.1, without
/// policies and revocation, which the trust list answers).
///
/// A chain that is right but leads to a root we do not know is told apart from one that is wrong.
public final class CertificateChains {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_CERT_SIGN = 5;
    private static final Set<String> KNOWN_CRITICAL = Set.of("2.5.29.15", "2.5.29.17", "2.5.29.19");

    private CertificateChains() {}

    /// What following the chain gives.
    public sealed interface Outcome {}

    /// The leaf's key belongs to this subject, says a trusted root.
    ///
    /// @param subject distinguished name, RFC 4514
    /// @param names alternative names of the kinds URI and DNS
    public record Trusted(
            PublicJwk leafKey, String subject, List<String> names, X509Certificate root)
            implements Outcome {
        public Trusted {
            names = List.copyOf(names);
        }
    }

    /// The chain holds together, but no root of ours stands at its end.
    public record UnknownRoot(String subject, String topIssuer) implements Outcome {}

    /// The chain does not hold: `bad_chain`, or `weak_key` for the leaf's key.
    public record Bad(String code, String why) implements Outcome {}

    /// Follows a chain, leaf first; an anchor at its end is taken as one only when it is ours.
    ///
    /// @param at the moment at which every certificate must be valid
    public static Outcome check(
            List<X509Certificate> untrustedChain, Set<X509Certificate> anchors, Instant at) {
        if (untrustedChain.isEmpty() || untrustedChain.size() > X5c.MAX_CHAIN)
            return bad("a chain has 1 to " + X5c.MAX_CHAIN + " certificates");
        List<X509Certificate> chain = upToAnchor(untrustedChain, anchors);
        Optional<String> fault = faultOfLinks(chain, at);
        if (fault.isPresent()) return bad(fault.get());
        X509Certificate leaf = chain.getFirst();
        X509Certificate top = chain.getLast();
        Optional<X509Certificate> root =
                anchors.stream()
                        .filter(anchor -> anchor.equals(top) || issued(anchor, top))
                        .findFirst();
        if (root.isEmpty())
            return new UnknownRoot(subject(leaf), top.getIssuerX500Principal().getName());
        int below = chain.size() - (chain.contains(root.get()) ? 2 : 1);
        Optional<String> rootFault =
                root.get().equals(leaf) ? Optional.empty() : faultOfIssuer(root.get(), below, at);
        if (rootFault.isPresent()) return bad(rootFault.get());
        return switch (PublicJwk.read(leaf.getPublicKey())) {
            case PublicJwk.Refused(var code, var why) -> new Bad(code, why);
            case PublicJwk.Usable(var key) ->
                    new Trusted(key, subject(leaf), AlternativeNames.of(leaf), root.get());
        };
    }

    /// Whatever is sent above the first certificate that is an anchor adds nothing.
    private static List<X509Certificate> upToAnchor(
            List<X509Certificate> chain, Set<X509Certificate> anchors) {
        for (int i = 0; i < chain.size(); i++)
            if (anchors.contains(chain.get(i))) return chain.subList(0, i + 1);
        return chain;
    }

    private static Optional<String> faultOfLinks(List<X509Certificate> chain, Instant at) {
        Optional<String> fault = faultOfLeaf(chain.getFirst(), at);
        for (int i = 1; i < chain.size() && fault.isEmpty(); i++) {
            fault = faultOfIssuer(chain.get(i), i - 1, at);
            if (fault.isEmpty() && !issued(chain.get(i), chain.get(i - 1)))
                fault = Optional.of("certificate " + i + " did not issue the one before it");
        }
        return fault;
    }

    private static Optional<String> faultOfLeaf(X509Certificate leaf, Instant at) {
        if (leaf.getBasicConstraints() >= 0) return Optional.of("the leaf is an authority");
        if (!allows(leaf, DIGITAL_SIGNATURE)) return Optional.of("the leaf may not sign");
        return faultOfAny(leaf, at);
    }

    /// @param below how many authorities stand between this one and the leaf
    private static Optional<String> faultOfIssuer(X509Certificate issuer, int below, Instant at) {
        int pathLength = issuer.getBasicConstraints();
        if (pathLength < 0) return Optional.of("an issuing certificate is not an authority");
        if (pathLength < below) return Optional.of("the chain is longer than its path length");
        if (issuer.getKeyUsage() == null || !allows(issuer, KEY_CERT_SIGN))
            return Optional.of("an authority may not sign certificates");
        return faultOfAny(issuer, at);
    }

    private static Optional<String> faultOfAny(X509Certificate certificate, Instant at) {
        if (at.isBefore(certificate.getNotBefore().toInstant())
                || at.isAfter(certificate.getNotAfter().toInstant()))
            return Optional.of("a certificate is not valid at " + at);
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        return critical != null && !KNOWN_CRITICAL.containsAll(critical)
                ? Optional.of("a certificate has a critical extension that we do not know")
                : Optional.empty();
    }

    private static boolean allows(X509Certificate certificate, int bit) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[bit];
    }

    private static boolean issued(X509Certificate issuer, X509Certificate subject) {
        if (!issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal()))
            return false;
        try {
            PublicKey key = issuer.getPublicKey();
            subject.verify(key);
            return SignatureNames.ACCEPTED.contains(subject.getSigAlgName());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    private static Outcome bad(String why) {
        return new Bad("bad_chain", why);
    }

    /// Signature algorithms of certificates; SHA-1 is none of them.
    private static final class SignatureNames {
        static final Set<String> ACCEPTED =
                Set.of(
                        "SHA256withECDSA",
                        "SHA384withECDSA",
                        "SHA512withECDSA",
                        "SHA256withRSA",
                        "SHA384withRSA",
                        "SHA512withRSA",
                        "Ed25519",
                        "EdDSA");
    }
}
