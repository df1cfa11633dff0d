package org.stapel.credential.securing.jose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.Vectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Wycheproof's signature vectors, put through the check as if they had come in a token.
class WycheproofTest {
    private final SignatureCheck check = new SignatureCheck();

    @Test
    void json_web_crypto_tokens_are_accepted_and_refused_as_published() {
        int asymmetric = 0;
        for (JsonNode group :
                Vectors.json("wycheproof/json_web_crypto_test.json").path("testGroups")) {
            if (!group.has("public")) continue;
            var key = PublicJwk.read(strict(group.path("public")));
            for (JsonNode test : group.path("tests")) {
                if (!test.has("jws") || !test.path("jws").isString()) continue;
                boolean valid = test.path("result").asString().equals("valid");
                assertThat(holds(test.path("jws").asString(), key))
                        .as("tcId %s", test.path("tcId"))
                        .isEqualTo(valid);
                asymmetric++;
            }
        }
        assertThat(asymmetric).isGreaterThan(20);
    }

    @Test
    void no_key_and_token_that_wycheproof_refuses_is_accepted() {
        int checked = 0;
        for (JsonNode group :
                Vectors.json("wycheproof/json_web_key_test.json").path("testGroups")) {
            JsonNode keys = group.has("public") ? group.path("public") : group.path("private");
            for (JsonNode test : group.path("tests")) {
                if (test.path("result").asString().equals("valid")) continue;
                for (JsonNode key : keys.has("keys") ? keys.path("keys") : List.of(keys)) {
                    if (!test.path("jws").isString()) continue;
                    assertThat(holds(test.path("jws").asString(), PublicJwk.read(strict(key))))
                            .as("tcId %s", test.path("tcId"))
                            .isFalse();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    @Test
    void p256_signatures_are_accepted_and_refused_as_published() {
        assertThat(deviations("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json", "ES256"))
                .isEmpty();
    }

    @Test
    void ed25519_signatures_are_accepted_and_refused_as_published() {
        assertThat(deviations("wycheproof/ed25519_test.json", "EdDSA")).isEmpty();
    }

    private List<String> deviations(String file, String algorithm) {
        List<String> deviations = new ArrayList<>();
        for (JsonNode group : Vectors.json(file).path("testGroups")) {
            var key = PublicJwk.read(jwk(group));
            for (JsonNode test : group.path("tests")) {
                boolean valid = test.path("result").asString().equals("valid");
                if (verifies(test, key, algorithm) != valid)
                    deviations.add(test.path("tcId") + " " + test.path("comment"));
            }
        }
        return deviations;
    }

    private boolean verifies(JsonNode test, PublicJwk.Reading key, String algorithm) {
        var nodes = JsonNodeFactory.instance;
        byte[] message = HexFormat.of().parseHex(test.path("msg").asString());
        var jws =
                new CompactJws.Parsed(
                        nodes.objectNode().put("alg", algorithm),
                        nodes.objectNode(),
                        Bytes.of(message),
                        new String(message, StandardCharsets.ISO_8859_1),
                        Bytes.of(HexFormat.of().parseHex(test.path("sig").asString())));
        return holds(jws, key);
    }

    private boolean holds(String token, PublicJwk.Reading key) {
        String[] parts = token.split("\\.", -1);
        boolean plainText = parts.length == 3 && parts[1].equals("Zm9v");
        String readable = plainText ? parts[0] + ".e30." + parts[2] : token;
        return CompactJws.parse(readable) instanceof CompactJws.Parsed jws
                && holds(
                        new CompactJws.Parsed(
                                jws.header(),
                                jws.payload(),
                                Base64Url.decode(parts[1]),
                                parts[0] + "." + parts[1],
                                jws.signature()),
                        key);
    }

    private boolean holds(CompactJws.Parsed jws, PublicJwk.Reading reading) {
        return reading instanceof PublicJwk.Usable(var key)
                && check.verify(jws, key) instanceof SignatureCheck.Holds;
    }

    private static JsonNode jwk(JsonNode group) {
        if (group.has("publicKeyJwk")) return strict(group.path("publicKeyJwk"));
        JsonNode key = group.path("publicKey");
        return JsonNodeFactory.instance
                .objectNode()
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", coordinate(key.path("wx").asString()))
                .put("y", coordinate(key.path("wy").asString()));
    }

    private static String coordinate(String hex) {
        String padded = "0".repeat(64) + hex;
        String last = padded.substring(padded.length() - 64);
        return Bytes.of(HexFormat.of().parseHex(last)).base64Url();
    }

    private static JsonNode strict(JsonNode json) {
        return StrictJson.parse(json.toString());
    }
}
