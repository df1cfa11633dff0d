package org.stapel.credential.did;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.PublicJwk;

import java.util.Optional;

/// The `did:jwk` method: the DID is a JWK in base64url; its only key is named `#0`.
public final class DidJwk implements ResolveDid {
    /// The DID of a key.
    public static Did of(PublicJwk key) {
        return new Did("did:jwk:" + Bytes.utf8(key.json()).base64Url());
    }

    /// The name that did:jwk gives to its only key.
    public static DidUrl keyOf(Did did) {
        return new DidUrl(did, "0");
    }

    @Override
    public Resolution resolve(Did did) {
        try {
            var jwk = StrictJson.parse(Base64Url.decode(did.methodSpecificId()));
            return switch (PublicJwk.read(jwk)) {
                case PublicJwk.Usable(var key) ->
                        new Resolved(DidKey.single(did, keyOf(did), key), Optional.empty());
                case PublicJwk.Refused(_, var why) -> new NotResolved("did_invalid", why);
            };
        } catch (RefusedInput e) {
            return new NotResolved("did_invalid", "not a JWK in base64url");
        }
    }
}
