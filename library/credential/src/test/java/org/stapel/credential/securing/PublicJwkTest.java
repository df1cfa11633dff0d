package org.stapel.credential.securing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import java.util.Arrays;
import java.util.HexFormat;

class PublicJwkTest {
    @ParameterizedTest
    @EnumSource
    void a_key_goes_to_java_and_comes_back(SignatureAlgorithm algorithm) {
        var key = InMemorySigningKey.generate(new KeyId("a"), algorithm).publicJwk();
        assertThat(PublicJwk.of(key.toPublicKey())).isEqualTo(key);
        assertThat(PublicJwk.read(key.json())).isEqualTo(new PublicJwk.Usable(key));
        assertThat(key.algorithm()).contains(algorithm);
    }

    @Test
    void the_thumbprint_of_rfc_8037_appendix_a_3_is_met() {
        var key =
                new PublicJwk(
                        "{\"crv\":\"Ed25519\",\"kty\":\"OKP\","
                                + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}");
        assertThat(key.thumbprint().base64Url())
                .isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
    void a_private_member_refuses_the_key(String member) {
        assertThat(codeOf("{\"kty\":\"EC\",\"%s\":\"AA\"}".formatted(member)))
                .isEqualTo("private_key");
    }

    @ParameterizedTest
    @CsvSource({"1024,65537", "2048,3", "2048,1", "2047,65537", "2048,65538"})
    void a_small_rsa_key_is_weak(int bits, int exponent) {
        byte[] modulus = new byte[(bits + 7) / 8];
        Arrays.fill(modulus, (byte) 0x55);
        modulus[0] = (byte) (bits % 8 == 0 ? 0xd5 : 0x55);
        assertThat(codeOf(rsa(modulus, exponent))).isEqualTo("weak_key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            })
    void an_ed25519_key_of_small_order_is_weak(String hex) {
        String x = Bytes.of(HexFormat.of().parseHex(hex)).base64Url();
        assertThat(codeOf("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\"}".formatted(x)))
                .isEqualTo("weak_key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|bad_jwk",
                "{|malformed_json",
                "{\"kty\":\"oct\"}|key_not_supported",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\"}|bad_jwk",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}|weak_key",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AB\",\"y\":\"AA\"}|bad_jwk",
                "{\"kty\":\"EC\",\"kty\":\"EC\"}|duplicate_key",
                "{\"kty\":\"EC\",\"use\":\"enc\"}|key_not_supported",
                "{\"kty\":\"EC\",\"key_ops\":[\"sign\"]}|key_not_supported",
            })
    void what_is_no_public_key_for_signatures_is_refused(String json, String code) {
        assertThat(codeOf(json)).isEqualTo(code);
    }

    @Test
    void no_other_member_can_be_kept() {
        assertThatThrownBy(() ->
                        new PublicJwk(
                                "{\"crv\":\"Ed25519\",\"d\":\"AA\",\"kty\":\"OKP\",\"x\":\"AA\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String rsa(byte[] modulus, int exponent) {
        byte[] e = {(byte) (exponent >> 16), (byte) (exponent >> 8), (byte) exponent};
        return "{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(Bytes.of(modulus).base64Url(), Bytes.of(e).base64Url());
    }

    private static String codeOf(String json) {
        return switch (PublicJwk.read(json)) {
            case PublicJwk.Usable _ -> "usable";
            case PublicJwk.Refused(var code, _) -> code;
        };
    }
}
