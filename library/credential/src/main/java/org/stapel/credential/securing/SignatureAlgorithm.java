package org.stapel.credential.securing;

import java.util.Arrays;
import java.util.Optional;

/// The signature algorithms in use, by their JWS names (RFC 7518 section 3.1, RFC 8037).
public enum SignatureAlgorithm {
    ES256("ES256"),
    EDDSA("EdDSA"),
    RS256("RS256");

    private final String jwsName;

    SignatureAlgorithm(String jwsName) {
        this.jwsName = jwsName;
    }

    public String jwsName() {
        return jwsName;
    }

    /// Case-sensitive, exact; empty for every other name, `none` and HMACs included.
    public static Optional<SignatureAlgorithm> named(String jwsName) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.jwsName.equals(jwsName))
                .findFirst();
    }
}
