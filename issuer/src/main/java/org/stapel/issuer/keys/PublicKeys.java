package org.stapel.issuer.keys;

import org.stapel.credential.did.Did;
import org.stapel.credential.did.DidDocument;
import org.stapel.credential.did.DidUrl;
import org.stapel.credential.did.VerificationMethod;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;

import java.util.List;
import java.util.stream.Collectors;

/// What an institution tells the world about its keys.
public record PublicKeys(InstitutionKeys keys, IssuerUrls urls) {
    /// The DID document: retired keys with `expires`, compromised ones with `revoked` and out of
    /// `assertionMethod`.
    public DidDocument didDocument(Institution institution) {
        var did = new Did(urls.did(institution.id()));
        List<KeyEntry> all = keys.ring(institution).keys();
        return new DidDocument(
                did,
                all.stream().map(key -> method(did, key)).toList(),
                all.stream()
                        .filter(key -> key.revoked().isEmpty())
                        .map(key -> name(did, key))
                        .collect(Collectors.toSet()));
    }

    /// The keys under which its SD-JWT VCs verify (SD-JWT VC, section 4.2); compromised ones are
    /// left out.
    public List<KeyEntry> verifying(Institution institution) {
        return keys.ring(institution).keys().stream()
                .filter(key -> key.revoked().isEmpty())
                .toList();
    }

    private static VerificationMethod method(Did did, KeyEntry key) {
        return new VerificationMethod(name(did, key), did, key.jwk(), key.expires(), key.revoked());
    }

    private static DidUrl name(Did did, KeyEntry key) {
        return new DidUrl(did, key.id().value());
    }
}
