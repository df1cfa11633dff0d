package org.stapel.issuer.issuance.web;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.issuer.api.JsonText;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.Set;

/// Reads the key that a credential is to be bound to: `{"holderKey": {…a public JWK…}}`.
final class HolderKey {
    private static final String MEMBER = "holderKey";

    private HolderKey() {}

    /// Empty when the content is blank or names no key.
    ///
    /// @throws RefusedInput when it is not a public JWK that a signature may be checked with
    static Optional<PublicJwk> read(String body) {
        if (body.isBlank()) return Optional.empty();
        JsonNode jwk = JsonText.parse(body).only(Set.of(MEMBER)).json().path(MEMBER);
        if (jwk.isMissingNode()) return Optional.empty();
        return switch (PublicJwk.read(jwk)) {
            case PublicJwk.Usable(var key) -> Optional.of(key);
            case PublicJwk.Refused(var code, var why) ->
                    throw new RefusedInput("bad_value", "/" + MEMBER, code + ": " + why);
        };
    }
}
