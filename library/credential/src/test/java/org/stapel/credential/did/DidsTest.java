package org.stapel.credential.did;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class DidsTest {
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");
    private static final PublicJwk KEY =
            InMemorySigningKey.generate(new KeyId("a"), SignatureAlgorithm.ES256).publicJwk();

    private final Map<URI, String> world = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();
    private final Dids dids = Dids.with(new DidWeb(this::fetched, Set.of("http://localhost:8080")));

    @Test
    void did_key_gives_its_own_key_for_both_curves() {
        for (var algorithm : List.of(SignatureAlgorithm.ES256, SignatureAlgorithm.EDDSA)) {
            var key = InMemorySigningKey.generate(new KeyId("a"), algorithm).publicJwk();
            Did did = DidKey.of(key);
            assertThat(document(did).method(DidKey.keyOf(did)).orElseThrow().key()).isEqualTo(key);
        }
    }

    @Test
    void the_published_did_key_examples_are_read() {
        Did ed = new Did("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        assertThat(document(ed).verificationMethods().getFirst().key().json())
                .contains("Lm_M42cB3HkUiODQsXRcweM6TByfzEHGO9ND274JcOY");
        Did p256 = new Did("did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169");
        assertThat(document(p256).verificationMethods().getFirst().key().json())
                .contains("fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI")
                .contains("hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do",
                "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc",
                "did:key:z0OIl",
                "did:key:uAAAA",
                "did:key:z",
                "did:jwk:e30",
                "did:jwk:AAA",
                "did:jwk:eyJrdHkiOiJFQyIsImNydiI6IlAtMjU2IiwieCI6IkEiLCJ5IjoiQSIsImQiOiJBIn0",
            })
    void a_did_that_holds_no_good_key_is_invalid(String did) {
        assertThat(codeOf(new Did(did))).isEqualTo("did_invalid");
    }

    @Test
    void did_jwk_gives_its_own_key() {
        Did did = DidJwk.of(KEY);
        assertThat(document(did).method(new DidUrl(did, "0")).orElseThrow().key()).isEqualTo(KEY);
    }

    @Test
    void an_unknown_method_is_not_supported() {
        assertThat(codeOf(new Did("did:ion:abc"))).isEqualTo("did_method_unsupported");
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:a.example,https://a.example/.well-known/did.json",
        "did:web:a.example:i:z,https://a.example/i/z/did.json",
        "did:web:a.example%3A443:i,https://a.example/i/did.json",
        "did:web:localhost%3A8080:i:z,http://localhost:8080/i/z/did.json",
        "did:web:localhost%3a8080,http://localhost:8080/.well-known/did.json"
    })
    void did_web_is_fetched_from_where_the_method_says(String did, URI address) {
        assertThat(codeOf(new Did(did))).isEqualTo("did_unreachable");
        assertThat(asked).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:a.example%3A22,port_not_allowed",
        "did:web:localhost%3A8081,port_not_allowed",
        "did:web:a.example%2F..%2Fx,bad_did",
        "did:web:a.example:..:x,bad_did",
        "did:web:a.example::x,bad_did",
        "did:web:a.example:%2e%2e,bad_did",
        "did:web:2130706433,bad_did",
        "did:web:127.0.0.1,bad_did",
        "did:web:0x7f.1,bad_did",
        "did:web:0177.1,bad_did",
        "did:web:a.example.,bad_did",
        "did:web:user%40a.example,bad_did",
        "did:web:%5B%3A%3A1%5D,bad_did",
        "did:web:A.example,bad_did",
        "did:web:a.example%3A99999999,bad_did"
    })
    void a_did_web_that_is_no_plain_host_is_refused_and_nothing_is_fetched(
            String did, String code) {
        assertThat(codeOf(new Did(did))).isEqualTo(code);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "did:",
                "did:web:",
                "did:web:a.example:",
                "did:WEB:x",
                "did:web:a b",
                "did:web:a#b",
                "did:web:%zz"
            })
    void what_is_no_did_is_not_parsed(String text) {
        assertThat(Did.parse(text)).isEmpty();
    }

    @Test
    void a_did_over_2048_characters_is_not_parsed() {
        assertThat(Did.parse("did:web:" + "a".repeat(2040))).isPresent();
        assertThat(Did.parse("did:web:" + "a".repeat(2041))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "{\"$ne\":null}",
                "did:web:a#",
                "did:web:a#x\ny",
                "did:web:a#x\u0000",
                "did:web:a"
            })
    void a_kid_that_is_no_did_url_is_not_parsed(String kid) {
        assertThat(DidUrl.parse(kid)).isEmpty();
    }

    @Test
    void a_fetched_document_is_given_with_its_time() {
        Did did = new Did("did:web:a.example");
        var name = new DidUrl(did, "k1");
        var method = new VerificationMethod(name, did, KEY, Optional.empty(), Optional.empty());
        var document = new DidDocument(did, List.of(method), Set.of(name));
        serve(DidDocumentJson.write(document).toString());
        assertThat(dids.resolve(did)).isEqualTo(new ResolveDid.Resolved(document, Optional.of(AT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "{\"id\":\"did:web:a.example\",\"id\":\"did:web:a.example\"}"
            })
    void a_body_that_is_no_document_is_invalid(String body) {
        serve(body);
        assertThat(codeOf(new Did("did:web:a.example"))).isEqualTo("did_invalid");
    }

    private void serve(String body) {
        world.put(URI.create("https://a.example/.well-known/did.json"), body);
    }

    private FetchUntrusted.Answer fetched(URI address, int limit, Optional<String> etag) {
        asked.add(address);
        String body = world.get(address);
        if (body == null) return new FetchUntrusted.NotFetched("http_404", "nothing there", AT);
        return new FetchUntrusted.Fetched(Bytes.utf8(body), Optional.empty(), etag, AT);
    }

    private DidDocument document(Did did) {
        return ((ResolveDid.Resolved) dids.resolve(did)).document();
    }

    private String codeOf(Did did) {
        return switch (dids.resolve(did)) {
            case ResolveDid.Resolved _ -> "resolved";
            case ResolveDid.NotResolved(var code, _) -> code;
        };
    }
}
