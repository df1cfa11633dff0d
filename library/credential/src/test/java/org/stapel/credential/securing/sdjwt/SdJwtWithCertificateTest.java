package org.stapel.credential.securing.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.securing.jose.Tokens;
import org.stapel.credential.securing.keys.Authorities;
import org.stapel.credential.securing.keys.Authorities.Form;
import org.stapel.credential.securing.keys.CertificateChains;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.securing.keys.X5c;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/// SD-JWT VC section 2.5, inline X.509 certificates: issued with `x5c`, checked by the chain alone.
class SdJwtWithCertificateTest {
    private final Authorities.Authority root = Authorities.root(1);
    private final Authorities.Authority between = root.below(Form.withPathLength(0));
    private final InMemorySigningKey key =
            between.certify(Tokens.key(SignatureAlgorithm.ES256), List.of(between));
    private final SdJwt.Parsed received = (SdJwt.Parsed) SdJwt.parse(issued());

    @Test
    void the_header_carries_leaf_and_intermediate_without_anchor_and_no_kid() {
        assertThat(received.issuerJwt().header().propertyNames())
                .containsExactly("alg", "typ", "x5c");
        assertThat(chain()).isEqualTo(key.chain()).hasSize(2).doesNotContain(root.certificate());
    }

    @Test
    void the_key_at_the_end_of_the_chain_verifies_the_signature() {
        var trusted =
                (CertificateChains.Trusted)
                        CertificateChains.check(
                                chain(), Set.of(root.certificate()), Authorities.FROM);
        assertThat(new SignatureCheck().verify(received.issuerJwt(), trusted.leafKey()))
                .isEqualTo(new SignatureCheck.Holds());
    }

    @Test
    void the_claims_come_back_as_they_were_issued() {
        assertThat(received.process()).isEqualTo(new SdJwt.Processed(Tokens.object(CLAIMS)));
    }

    private static final String CLAIMS =
            "{\"vct\":\"t\",\"iss\":\"https://a.example/i/z\",\"name\":\"An\"}";

    private List<X509Certificate> chain() {
        return ((X5c.Parsed) X5c.parse(received.issuerJwt().header().path("x5c"))).untrustedChain();
    }

    private String issued() {
        var prepared =
                PrepareSdJwt.sdJwt(Tokens.object(CLAIMS), Set.of("/name"), key, new SecureRandom());
        return Tokens.finished(prepared, key);
    }
}
