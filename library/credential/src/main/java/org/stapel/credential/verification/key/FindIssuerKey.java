package org.stapel.credential.verification.key;

import org.stapel.credential.did.Did;
import org.stapel.credential.did.DidDocument;
import org.stapel.credential.did.DidUrl;
import org.stapel.credential.did.ResolveDid;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.verification.Finding.Result;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.credential.verification.key.IssuerKey.Found;
import org.stapel.credential.verification.key.IssuerKey.Missing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the key of an issuer: on the trust list, else in the issuer's DID document, or through a
/// certificate chain.
public final class FindIssuerKey {
    private final ResolveDid resolve;
    private final CertifiedKeys certificates;

    public FindIssuerKey(ResolveDid resolve, CertifiedKeys certificates) {
        this.resolve = resolve;
        this.certificates = certificates;
    }

    /// @param issuer as the token claims; the key must be one of exactly this issuer
    /// @param trust what the trust list says of that issuer
    /// @param signedAt as the token claims; certificates are judged at that time
    public IssuerKey find(
            CompactJws.Parsed unverified,
            String issuer,
            LookUpIssuer.Answer trust,
            Instant signedAt) {
        Optional<RecognisedIssuer> known =
                trust instanceof LookUpIssuer.Recognised(var recognised, _)
                        ? Optional.of(recognised)
                        : Optional.empty();
        IssuerKey key =
                unverified.header().has("x5c")
                        ? certificates.find(
                                unverified.header().path("x5c"), issuer, known, signedAt)
                        : named(unverified.kid(), issuer, known);
        return key instanceof Found found ? trusted(found, known) : key;
    }

    /// A key that the trust list knows is judged by the trust list's window, wherever it was found:
    /// a compromised key does not come back under another name.
    private static IssuerKey trusted(Found found, Optional<RecognisedIssuer> known) {
        return keys(known).stream()
                .filter(key -> key.key().equals(found.jwk()))
                .min(Comparator.comparing(key -> key.compromisedOn().isEmpty()))
                .<IssuerKey>map(IssuerKey.FromTrustList::new)
                .orElse(found);
    }

    private IssuerKey named(Optional<String> kid, String issuer, Optional<RecognisedIssuer> known) {
        if (kid.isEmpty()) return notFound("token names no key");
        String did = known.flatMap(RecognisedIssuer::did).orElse(issuer);
        Optional<DidUrl> url =
                DidUrl.parse(kid.get())
                        .or(() -> inDocumentOf(issuer, kid.get()))
                        .or(() -> inDocumentOf(did, kid.get()));
        if (url.isEmpty()) return notFound("key name is not a DID URL");
        String owner = url.get().did().value();
        boolean owned = owner.equals(issuer) || isDidOf(known, owner);
        if (!owned)
            return new Missing(Result.FAILED, "issuer_key_mismatch", "key belongs to " + owner);
        return onTrustList(url.get(), known).orElseGet(() -> inDocument(url.get()));
    }

    private static Optional<DidUrl> inDocumentOf(String issuer, String kid) {
        return DidUrl.parse(issuer + (kid.startsWith("#") ? kid : "#" + kid));
    }

    private static boolean isDidOf(Optional<RecognisedIssuer> known, String did) {
        return known.flatMap(RecognisedIssuer::did).filter(did::equals).isPresent();
    }

    private static Optional<IssuerKey> onTrustList(DidUrl url, Optional<RecognisedIssuer> known) {
        return keys(known).stream()
                .filter(key -> key.id().equals(url.toString()) || key.id().equals(url.fragment()))
                .findFirst()
                .map(IssuerKey.FromTrustList::new);
    }

    private static List<TrustedKey> keys(Optional<RecognisedIssuer> known) {
        return known.map(RecognisedIssuer::keys).orElse(List.of());
    }

    private IssuerKey inDocument(DidUrl url) {
        return switch (resolve.resolve(url.did())) {
            case ResolveDid.NotResolved(var code, var why) ->
                    new Missing(
                            code.equals("did_unreachable") ? Result.UNKNOWN : Result.FAILED,
                            code,
                            why);
            case ResolveDid.Resolved(var document, var fetchedAt) ->
                    document.method(url)
                            .<IssuerKey>map(method ->
                                    new IssuerKey.FromDidDocument(
                                            method, asserts(document, url), fetchedAt))
                            .orElseGet(() -> notFound("DID document has no such key"));
        };
    }

    private static boolean asserts(DidDocument document, DidUrl url) {
        Did owner = url.did();
        return document.asserts(url)
                && document.method(url).filter(m -> m.controller().equals(owner)).isPresent();
    }

    private static Missing notFound(String why) {
        return new Missing(Result.FAILED, "key_not_found", why);
    }
}
