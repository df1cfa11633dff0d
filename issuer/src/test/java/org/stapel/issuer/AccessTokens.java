package org.stapel.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// Access tokens with the issuer's own signature and whatever content a test wants.
final class AccessTokens {
    private final ECKey key;
    private final String origin;

    AccessTokens(RunningIssuer issuer) {
        @SuppressWarnings("unchecked") // a bean's type parameter is not kept at run time
        JWKSource<SecurityContext> keys = issuer.bean(JWKSource.class);
        try {
            key =
                    keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                            .getFirst()
                            .toECKey();
        } catch (KeySourceException e) {
            throw new IllegalStateException(e);
        }
        origin = issuer.origin();
    }

    /// @param left until it expires; less than nothing for one that has
    String signed(String client, String audience, Duration left) throws JOSEException {
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(client)
                        .issuer(origin)
                        .audience(audience)
                        .expirationTime(Date.from(Instant.now().plus(left)))
                        .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(key.getKeyID())
                        .build();
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
