package org.stapel.credential.securing.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stapel.credential.securing.jose.Tokens.b64;

import com.authlete.sd.SDJWT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.Tokens;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class SdJwtTest {
    private static final InMemorySigningKey KEY = Tokens.key(SignatureAlgorithm.ES256);
    private static final String CLAIMS =
            "{\"vct\":\"t\",\"name\":\"An\",\"marks\":[\"a\",\"b\"],\"unit\":{\"code\":\"U1\"}}";
    private static final Set<String> HIDDEN = Set.of("/name", "/marks/1", "/unit", "/unit/code");

    @Test
    void with_every_disclosure_the_claims_are_those_that_were_signed() {
        assertThat(claimsOf(issued())).hasToString(sorted(CLAIMS));
    }

    @Test
    void without_disclosures_only_the_open_claims_are_seen() {
        String none = issued().substring(0, issued().indexOf('~') + 1);
        assertThat(claimsOf(none)).hasToString("{\"vct\":\"t\",\"marks\":[\"a\"]}");
    }

    @Test
    void salts_have_128_bits_and_are_never_the_same() {
        Set<String> salts = new HashSet<>();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            for (var disclosure : SDJWT.parse(issued()).getDisclosures()) {
                salts.add(disclosure.getSalt());
                lengths.add(disclosure.getSalt().length());
            }
        }
        assertThat(salts).hasSize(200);
        assertThat(lengths).containsOnly(22);
    }

    @Test
    void somebody_elses_reader_sees_the_same_digests() {
        String payload = Tokens.parsed(issuerJwt(issued())).payload().toString();
        var name =
                SDJWT.parse(issued()).getDisclosures().stream()
                        .filter(each -> "name".equals(each.getClaimName()))
                        .findFirst()
                        .orElseThrow();
        assertThat(payload).doesNotContain(name.digest());
        String token = issued();
        assertThat(SDJWT.parse(token).getDisclosures())
                .extracting(com.authlete.sd.Disclosure::digest)
                .containsExactlyElementsOf(
                        parsed(token).disclosures().stream().map(Disclosure::digest).toList());
    }

    @Test
    void decoys_hide_how_many_claims_are_hidden() {
        var prepared =
                PrepareSdJwt.sdJwt(
                        Tokens.object(CLAIMS), Set.of("/name"), KEY, new SecureRandom(), 3);
        var jwt = Tokens.parsed(issuerJwt(Tokens.finished(prepared, KEY)));
        assertThat(jwt.payload().path("_sd")).hasSize(4);
        assertThat(prepared.disclosures()).hasSize(1);
    }

    @Test
    void the_header_names_the_type_and_the_key_and_nothing_else() {
        var header = Tokens.parsed(issuerJwt(issued())).header();
        assertThat(header)
                .hasToString("{\"alg\":\"ES256\",\"typ\":\"dc+sd-jwt\",\"kid\":\"test-1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vct", "/cnf/jwk", "/status/status_list", "/absent", "/marks/9", ""})
    void what_must_be_open_or_is_not_there_cannot_be_hidden(String pointer) {
        var claims = Tokens.object(CLAIMS);
        claims.putObject("cnf").putObject("jwk");
        claims.putObject("status").putObject("status_list");
        assertThatThrownBy(
                        () -> PrepareSdJwt.sdJwt(claims, Set.of(pointer), KEY, new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"s\",\"name\",1]|{\"name\":2,\"_sd\":[$]}|claim_collision",
                "[\"s\",\"n\",1]|{\"_sd\":[$,$]}|duplicate_digest",
                "[\"s\",\"n\",1]|{\"_sd\":[$],\"a\":{\"_sd\":[$]}}|duplicate_digest",
                "[\"s\",\"n\",1]|{\"a\":1}|unreferenced_disclosure",
                "[\"s\",\"_sd\",1]|{\"_sd\":[$]}|reserved_name",
                "[\"s\",\"...\",1]|{\"_sd\":[$]}|reserved_name",
                "[\"s\",\"_sd_alg\",1]|{\"_sd\":[$]}|reserved_name",
                "[\"s\",\"n\",1]|{\"_sd_alg\":\"md5\",\"_sd\":[$]}|sd_alg_not_allowed",
                "[\"s\",\"n\",1]|{\"_sd_alg\":\"sha-1\",\"_sd\":[$]}|sd_alg_not_allowed",
                "[\"s\",\"n\",1]|{\"_sd_alg\":1,\"_sd\":[$]}|sd_alg_not_allowed",
                "[\"s\",\"n\",1]|{\"a\":{\"_sd_alg\":\"sha-256\"},\"_sd\":[$]}|sd_alg_not_allowed",
                "[\"s\",\"iss\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"exp\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"nbf\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"cnf\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"vct\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"status\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"aud\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"vct#integrity\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"aka_vcts\",1]|{\"_sd\":[$]}|protected_claim",
                "[\"s\",\"jwk\",1]|{\"cnf\":{\"_sd\":[$]}}|protected_claim",
                "[\"s\",\"x\",1]|{\"cnf\":{\"jwk\":{\"_sd\":[$]}}}|protected_claim",
                "[\"s\",\"status_list\",1]|{\"status\":{\"_sd\":[$]}}|protected_claim",
                "[\"s\",1]|{\"aka_vcts\":[{\"...\":$}]}|protected_claim",
                "[\"s\",1]|{\"aud\":[{\"...\":$}]}|processed",
                "[\"s\",1]|{\"_sd\":[$]}|bad_disclosure",
                "[\"s\",\"n\",1]|{\"a\":[{\"...\":$}]}|bad_disclosure",
                "[\"s\",1]|{\"a\":[{\"...\":$,\"b\":1}]}|bad_disclosure",
                "[\"s\",1]|{\"_sd\":\"x\"}|bad_disclosure",
                "[\"s\",1]|{\"_sd\":[1]}|bad_disclosure",
                "[\"s\",1]|{\"...\":$}|reserved_name",
                "[\"s\"]|{}|bad_disclosure",
                "[\"s\",\"n\",1,2]|{}|bad_disclosure",
                "[1,\"n\",1]|{}|bad_disclosure",
                "[\"s\",1,1]|{}|bad_disclosure",
                "{\"s\":1}|{}|bad_disclosure",
                "[\"s\",\"n\",|{}|bad_disclosure",
                "[\"s\",\"n\",{\"a\":1,\"a\":2}]|{}|bad_disclosure",
            })
    void a_disclosure_that_contradicts_the_payload_is_refused(
            String disclosure, String payload, String code) {
        String encoded = b64(disclosure);
        String digest = "\"" + Bytes.utf8(encoded).sha256().base64Url() + "\"";
        assertThat(codeOf(token(payload.replace("$", digest)) + "~" + encoded + "~"))
                .isEqualTo(code);
    }

    @Test
    void a_status_that_is_withheld_is_noticed() {
        assertThat(codeOf(token("{\"status\":{\"_sd\":[\"withheld\"]}}") + "~"))
                .isEqualTo("protected_claim");
    }

    @Test
    void two_disclosures_of_one_name_collide() {
        String one = b64("[\"s1\",\"n\",1]");
        String two = b64("[\"s2\",\"n\",2]");
        String payload = "{\"_sd\":[\"%s\",\"%s\"]}".formatted(digest(one), digest(two));
        assertThat(codeOf(token(payload) + "~" + one + "~" + two + "~"))
                .isEqualTo("claim_collision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~~", "~~~", "~e30.e30.AA~", "~WyJzIiwxXQ"})
    void tildes_in_the_wrong_place_are_malformed(String end) {
        assertThat(codeOf(token("{}") + end)).isEqualTo("malformed");
    }

    @Test
    void two_key_binding_jwts_are_malformed() {
        assertThat(codeOf(token("{}") + "~" + token("{}") + "~" + token("{}")))
                .isEqualTo("malformed");
    }

    @Test
    void a_thousand_disclosures_are_read_and_one_more_is_too_many() {
        assertThat(codeOf(manyDisclosures(1_000))).isEqualTo("processed");
        assertThat(codeOf(manyDisclosures(1_001))).isEqualTo("too_many_disclosures");
    }

    @Test
    void sixteen_levels_of_disclosures_are_read_and_seventeen_are_too_many() {
        assertThat(codeOf(nestedDisclosures(16))).isEqualTo("processed");
        assertThat(codeOf(nestedDisclosures(17))).isEqualTo("too_many_disclosures");
    }

    private static String manyDisclosures(int count) {
        StringBuilder end = new StringBuilder("~");
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String disclosure = b64("[\"s" + i + "\",\"n" + i + "\",1]");
            digests.add("\"" + digest(disclosure) + "\"");
            end.append(disclosure).append('~');
        }
        return token("{\"_sd\":[" + String.join(",", digests) + "]}") + end;
    }

    private static String nestedDisclosures(int levels) {
        StringBuilder end = new StringBuilder("~");
        String value = "1";
        for (int i = 0; i < levels; i++) {
            String disclosure = b64("[\"s\",\"n\"," + value + "]");
            end.append(disclosure).append('~');
            value = "{\"_sd\":[\"" + digest(disclosure) + "\"]}";
        }
        return token(value) + end;
    }

    private static String digest(String disclosure) {
        return Bytes.utf8(disclosure).sha256().base64Url();
    }

    private static String token(String payload) {
        return Tokens.signed("{\"alg\":\"ES256\"}", payload, KEY);
    }

    private static String issued() {
        return Tokens.finished(
                PrepareSdJwt.sdJwt(Tokens.object(CLAIMS), HIDDEN, KEY, new SecureRandom()), KEY);
    }

    private static String issuerJwt(String sdJwt) {
        return sdJwt.substring(0, sdJwt.indexOf('~'));
    }

    private static SdJwt.Parsed parsed(String token) {
        return (SdJwt.Parsed) SdJwt.parse(token);
    }

    private static Object claimsOf(String token) {
        return sorted(((SdJwt.Processed) parsed(token).process()).claims().toString());
    }

    private static String sorted(String json) {
        return Tokens.object(json).equals(Tokens.object(CLAIMS)) ? CLAIMS : json;
    }

    private static String codeOf(String token) {
        return switch (SdJwt.parse(token)) {
            case SdJwt.Malformed(var code, _) -> code;
            case SdJwt.Parsed parsed ->
                    switch (parsed.process()) {
                        case SdJwt.Processed _ -> "processed";
                        case SdJwt.Refused(var code, _) -> code;
                    };
        };
    }
}
