package org.stapel.credential.securing.jose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.CryptoProviders;

import java.util.HexFormat;
import java.util.List;

class SignatureCheckTest {
    private final SignatureCheck check = new SignatureCheck();

    @ParameterizedTest
    @EnumSource
    void a_signature_of_ours_holds_with_every_provider(SignatureAlgorithm algorithm) {
        var key = Tokens.key(algorithm);
        var jws = Tokens.parsed(signedBy(algorithm));
        var token = Tokens.parsed(Tokens.signed(header(algorithm), "{\"a\":1}", key));
        for (var crypto :
                List.of(
                        CryptoProviders.best(),
                        CryptoProviders.bouncyCastle(),
                        CryptoProviders.jdk())) {
            var checking = new SignatureCheck(crypto);
            assertThat(checking.verify(token, key.publicJwk()))
                    .isEqualTo(new SignatureCheck.Holds());
            assertThat(codeOf(checking.verify(jws, key.publicJwk()))).isEqualTo("bad_signature");
        }
    }

    @ParameterizedTest
    @CsvSource({"ES256,RS256", "RS256,ES256", "EDDSA,ES256", "ES256,EDDSA", "RS256,EDDSA"})
    void an_algorithm_that_is_not_the_keys_is_a_mismatch(
            SignatureAlgorithm claimed, SignatureAlgorithm real) {
        var key = Tokens.key(real);
        var jws = Tokens.parsed(Tokens.signed(header(claimed), "{}", key));
        assertThat(codeOf(check.verify(jws, key.publicJwk()))).isEqualTo("alg_key_mismatch");
    }

    @Test
    void es256_with_a_key_of_another_curve_is_a_mismatch() {
        var jws = Tokens.parsed(signedBy(SignatureAlgorithm.ES256));
        String c = Bytes.of(new byte[48]).base64Url();
        for (String curve : List.of("P-384", "secp256k1")) {
            var key =
                    new PublicJwk(
                            "{\"crv\":\"%s\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                                    .formatted(curve, c, c));
            assertThat(codeOf(check.verify(jws, key))).isEqualTo("alg_key_mismatch");
        }
    }

    @Test
    void signatures_of_zero_of_the_order_or_of_another_length_do_not_hold() {
        var key = Tokens.key(SignatureAlgorithm.ES256);
        String input = Tokens.b64(header(SignatureAlgorithm.ES256)) + "." + Tokens.b64("{}");
        String order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
        for (String hex :
                List.of(
                        "",
                        "00".repeat(64),
                        "00".repeat(63),
                        "00".repeat(65),
                        order + order,
                        "00".repeat(31) + "01" + order,
                        "3006020101020101")) {
            byte[] signature = HexFormat.of().parseHex(hex);
            var jws = Tokens.parsed(input + "." + Bytes.of(signature).base64Url());
            assertThat(codeOf(check.verify(jws, key.publicJwk()))).isEqualTo("bad_signature");
        }
    }

    @Test
    void a_point_off_the_curve_is_a_weak_key() {
        var jws = Tokens.parsed(signedBy(SignatureAlgorithm.ES256));
        String one = Bytes.of(new byte[32]).base64Url();
        var key =
                new PublicJwk(
                        "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                                .formatted(one, one));
        assertThat(codeOf(check.verify(jws, key))).isEqualTo("weak_key");
    }

    private static String signedBy(SignatureAlgorithm algorithm) {
        return Tokens.signed(header(algorithm), "{\"a\":1}", Tokens.key(algorithm));
    }

    private static String header(SignatureAlgorithm algorithm) {
        return "{\"alg\":\"" + algorithm.jwsName() + "\"}";
    }

    static String codeOf(SignatureCheck.Outcome outcome) {
        return switch (outcome) {
            case SignatureCheck.Holds _ -> "holds";
            case SignatureCheck.Broken(var code, _) -> code;
        };
    }
}
