package org.stapel.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.Multibase;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.jose.Tokens;
import org.stapel.credential.securing.sdjwt.SdJwt;
import org.stapel.credential.status.DeclaredStatus;
import org.stapel.credential.status.DeclaredStatuses;
import org.stapel.credential.status.EncodedList;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// Each limit at its cap and one over it, where the class it stands in has no test of that itself.
///
/// Elsewhere: token, JSON depth, string, number, disclosures, levels of disclosures, inflated
/// lists, certificate chains, keys of a DID document, fetches of a request.
class LimitsTest {
    @Test
    void an_sd_jwt_of_256_KiB_is_read_and_one_more_is_too_large() {
        String start = token("{}") + "~";
        String end = "~";
        String atCap = start + disclosure(CompactJws.MAX_TOKEN - start.length() - 1) + end;
        assertThat(atCap).hasSize(CompactJws.MAX_TOKEN);
        assertThat(codeOf(atCap)).isEqualTo("unreferenced_disclosure");
        assertThat(codeOf(atCap + "A")).isEqualTo("too_large");
    }

    @Test
    void disclosed_claims_may_nest_to_32_and_not_to_33() {
        assertThat(codeOf(nested(16, 16))).isEqualTo("processed");
        assertThat(codeOf(nested(16, 17))).isEqualTo("too_deep");
    }

    @Test
    void eight_status_entries_are_read_and_nine_are_refused() {
        assertThat(statuses(8))
                .hasSize(8)
                .allSatisfy(each -> assertThat(each).isInstanceOf(DeclaredStatus.Known.class));
        assertThat(statuses(9))
                .singleElement()
                .isInstanceOfSatisfying(
                        DeclaredStatus.Broken.class,
                        broken -> assertThat(broken.code()).isEqualTo("status_list_invalid"));
    }

    @Test
    void an_encoded_list_of_a_mebibyte_is_looked_into_and_a_longer_one_is_not() {
        String atCap = "A".repeat(1024 * 1024);
        assertThat(refusal(() -> EncodedList.fromToken(atCap, 1)))
                .hasMessage("compressed data is damaged");
        assertThat(refusal(() -> EncodedList.fromToken(atCap + "AAAA", 1)))
                .hasMessage("encoded list is over 1 MiB");
    }

    @Test
    void base58_of_1024_characters_is_decoded_and_one_more_is_refused() {
        String atCap = "z" + "1".repeat(1023);
        assertThat(Multibase.decode(atCap)).isEqualTo(Bytes.of(new byte[1023]));
        assertThat(refusal(() -> Multibase.decode(atCap + "1")).code()).isEqualTo("bad_encoding");
    }

    @Test
    void a_name_of_1024_characters_is_read_and_one_more_is_too_large() {
        String name = "n".repeat(1024);
        assertThat(StrictJson.parse("{\"" + name + "\":1}").has(name)).isTrue();
        assertThat(refusal(() -> StrictJson.parse("{\"" + name + "n\":1}")).code())
                .isEqualTo("too_large");
    }

    @ParameterizedTest
    @CsvSource({"2047,weak_key", "2048,usable", "8192,usable", "8193,weak_key"})
    void an_rsa_key_has_2048_to_8192_bits(int bits, String code) {
        BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.valueOf(12_345));
        byte[] bytes = modulus.toByteArray();
        Bytes unsigned = Bytes.of(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
        String jwk = "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + unsigned.base64Url() + "\"}";
        String read =
                switch (PublicJwk.read(jwk)) {
                    case PublicJwk.Usable _ -> "usable";
                    case PublicJwk.Refused(var refused, _) -> refused;
                };
        assertThat(read).isEqualTo(code);
    }

    private static String token(String payload) {
        return Tokens.signed("{\"alg\":\"ES256\"}", payload, Tokens.key(SignatureAlgorithm.ES256));
    }

    /// A disclosure of exactly this many characters.
    private static String disclosure(int length) {
        int bytes =
                length / 4 * 3
                        + switch (length % 4) {
                            case 0 -> 0;
                            case 2 -> 1;
                            case 3 -> 2;
                            default ->
                                    throw new IllegalArgumentException(
                                            "no base64url has length " + length);
                        };
        String value = "[\"s\",\"n\",\"\"]";
        return Bytes.utf8("[\"s\",\"n\",\"" + "v".repeat(bytes - value.length()) + "\"]")
                .base64Url();
    }

    /// Objects within objects: so many signed, and so many more in one disclosure.
    private static String nested(int open, int disclosed) {
        String value = "{\"a\":".repeat(disclosed) + "1" + "}".repeat(disclosed);
        String disclosure = Bytes.utf8("[\"s\",\"n\"," + value + "]").base64Url();
        String innermost = "{\"_sd\":[\"" + Bytes.utf8(disclosure).sha256().base64Url() + "\"]}";
        String payload = "{\"a\":".repeat(open - 1) + innermost + "}".repeat(open - 1);
        return token(payload) + "~" + disclosure + "~";
    }

    private static List<DeclaredStatus> statuses(int count) {
        var entries = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < count; i++)
            entries.addObject()
                    .put("type", "BitstringStatusListEntry")
                    .put("statusPurpose", "revocation")
                    .put("statusListIndex", Integer.toString(i))
                    .put("statusListCredential", "https://a.example/status/1");
        JsonNode credential =
                JsonNodeFactory.instance.objectNode().set("credentialStatus", entries);
        return DeclaredStatuses.in(credential);
    }

    private static RefusedInput refusal(ThrowingCallable action) {
        return catchThrowableOfType(RefusedInput.class, action);
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
