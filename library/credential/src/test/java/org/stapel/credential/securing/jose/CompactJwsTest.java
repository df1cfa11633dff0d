package org.stapel.credential.securing.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.securing.jose.Tokens.b64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactJwsTest {
    private static final String GOOD = "{\"alg\":\"ES256\"}";

    @Test
    void a_plain_token_is_parsed_into_its_parts() {
        var jws =
                Tokens.parsed(
                        token("{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\"}", "{\"a\":1}"));
        assertThat(jws.payload().path("a").intValue()).isEqualTo(1);
        assertThat(jws.kid()).contains("k");
        assertThat(jws.typ()).contains("JWT");
        assertThat(jws.signature().length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"alg\":\"none\"}|alg_not_allowed",
                "{\"alg\":\"None\"}|alg_not_allowed",
                "{\"alg\":\"HS256\"}|alg_not_allowed",
                "{\"alg\":\"ES384\"}|alg_not_allowed",
                "{\"alg\":\"es256\"}|alg_not_allowed",
                "{\"alg\":[\"ES256\"]}|alg_not_allowed",
                "{}|alg_not_allowed",
                "{\"alg\":\"PBES2-HS256+A128KW\",\"p2c\":2147483647}|alg_not_allowed",
                "{\"alg\":\"ES256\",\"crit\":[\"x\"]}|unsupported_crit",
                "{\"alg\":\"ES256\",\"crit\":[]}|unsupported_crit",
                "{\"alg\":\"ES256\",\"crit\":[\"alg\"]}|unsupported_crit",
                "{\"alg\":\"ES256\",\"b64\":false}|unsupported_crit",
                "{\"alg\":\"ES256\",\"jwk\":{}}|untrusted_key",
                "{\"alg\":\"ES256\",\"jku\":\"https://evil.example\"}|key_source_not_allowed",
                "{\"alg\":\"ES256\",\"x5u\":\"https://evil.example\"}|key_source_not_allowed",
                "{\"alg\":\"ES256\",\"zip\":\"DEF\"}|compressed_not_accepted",
                "{\"alg\":\"ES256\",\"cty\":\"JWT\"}|nested_not_allowed",
                "{\"alg\":\"ES256\",\"alg\":\"none\"}|duplicate_key",
                "[\"ES256\"]|malformed",
            })
    void a_header_that_is_not_ours_to_follow_is_refused(String header, String code) {
        assertThat(codeOf(token(header, "{}"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sub\":1,\"sub\":2}|duplicate_key",
                "[1]|malformed",
                "{\"a\":1e999999}|bad_number",
                "{\"a\":\"\\ud800\"}|bad_encoding",
                "{\"a\":|malformed_json",
                "eyJhbGciOiJFUzI1NiJ9.e30.AAAA|nested_not_allowed",
            })
    void a_payload_that_is_not_strict_json_is_refused(String payload, String code) {
        assertThat(codeOf(token(GOOD, payload))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b", "a.b.c.d", ".a.b", ".a.b.c", "..."})
    void a_token_without_exactly_three_parts_is_malformed(String token) {
        assertThat(codeOf(token)).isEqualTo("malformed");
    }

    @Test
    void an_encrypted_token_is_not_opened() {
        assertThat(codeOf("a.b.c.d.e")).isEqualTo("nested_not_allowed");
    }

    @Test
    void a_detached_payload_is_refused() {
        assertThat(codeOf(b64(GOOD) + "..AAAA")).isEqualTo("unsupported_crit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"signatures\":[]}", "{\"payload\":\"e30\",\"signature\":\"\"}"})
    void json_serialisation_is_refused(String token) {
        assertThat(codeOf(token)).isEqualTo("unsupported_serialization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA=", "AA A", "A+AA", "A/AA", "AAB", "AAAA\n"})
    void a_signature_in_other_base64_is_bad_encoding(String signature) {
        assertThat(codeOf(b64(GOOD) + "." + b64("{}") + "." + signature)).isEqualTo("bad_encoding");
    }

    @Test
    void a_token_at_the_cap_is_read_and_one_over_is_too_large() {
        String start = b64(GOOD) + "." + b64("{}") + ".";
        int room = (CompactJws.MAX_TOKEN - start.length()) / 4 * 4;
        assertThat(CompactJws.parse(start + "A".repeat(room)))
                .isInstanceOf(CompactJws.Parsed.class);
        assertThat(codeOf(start + "A".repeat(room + 4))).isEqualTo("too_large");
    }

    private static String token(String header, String payload) {
        return b64(header) + "." + b64(payload) + ".AAAA";
    }

    private static String codeOf(String token) {
        return switch (CompactJws.parse(token)) {
            case CompactJws.Parsed _ -> "parsed";
            case CompactJws.Malformed(var code, _) -> code;
        };
    }
}
