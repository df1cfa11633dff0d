package org.stapel.credential.did;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.PublicJwk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The `did:key` method: the DID is the key, in Multikey form (did:key method, section 3.1).
public final class DidKey implements ResolveDid {
    /// The DID of a P-256 or Ed25519 key.
    ///
    /// @throws IllegalArgumentException for an RSA key: its did:key is too long to carry
    public static Did of(PublicJwk key) {
        return new Did("did:key:" + Multikey.write(key));
    }

    /// The name that did:key gives to its only key.
    public static DidUrl keyOf(Did did) {
        return new DidUrl(did, did.methodSpecificId());
    }

    @Override
    public Resolution resolve(Did did) {
        try {
            return switch (Multikey.read(did.methodSpecificId())) {
                case PublicJwk.Usable(var key) ->
                        new Resolved(document(did, key), Optional.empty());
                case PublicJwk.Refused(_, var why) -> new NotResolved("did_invalid", why);
            };
        } catch (RefusedInput e) {
            return new NotResolved("did_invalid", "not multibase");
        }
    }

    private static DidDocument document(Did did, PublicJwk key) {
        return single(did, keyOf(did), key);
    }

    static DidDocument single(Did did, DidUrl name, PublicJwk key) {
        var method = new VerificationMethod(name, did, key, Optional.empty(), Optional.empty());
        return new DidDocument(did, List.of(method), Set.of(name));
    }
}
