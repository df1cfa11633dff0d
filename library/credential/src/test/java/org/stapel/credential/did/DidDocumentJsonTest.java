package org.stapel.credential.did;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DidDocumentJsonTest {
    private static final Did DID = new Did("did:web:a.example:i:z");
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final PublicJwk KEY =
            InMemorySigningKey.generate(new KeyId("a"), SignatureAlgorithm.ES256).publicJwk();

    @Test
    void retired_and_compromised_keys_stay_in_what_is_written() {
        var document =
                new DidDocument(
                        DID,
                        List.of(
                                method("now", Optional.empty(), Optional.empty()),
                                method("retired", Optional.of(THEN), Optional.empty()),
                                method("stolen", Optional.empty(), Optional.of(THEN))),
                        Set.of(new DidUrl(DID, "now"), new DidUrl(DID, "retired")));
        var json = StrictJson.parse(DidDocumentJson.write(document).toString());
        assertThat(json.at("/verificationMethod/1/expires").asString()).isEqualTo(THEN.toString());
        assertThat(json.at("/verificationMethod/2/revoked").asString()).isEqualTo(THEN.toString());
        assertThat(DidDocumentJson.read(DID, json)).isEqualTo(document);
    }

    @Test
    void a_written_key_names_itself_and_its_algorithm() {
        var name = new DidUrl(DID, "now");
        var method = method("now", Optional.empty(), Optional.empty());
        var json = DidDocumentJson.write(new DidDocument(DID, List.of(method), Set.of(name)));
        assertThat(json.at("/verificationMethod/0/type").asString()).isEqualTo("JsonWebKey");
        assertThat(json.at("/verificationMethod/0/publicKeyJwk/kid").asString()).isEqualTo("now");
        assertThat(json.at("/verificationMethod/0/publicKeyJwk/alg").asString()).isEqualTo("ES256");
    }

    @Test
    void a_compromised_key_that_may_still_sign_is_not_written() {
        var stolen = method("stolen", Optional.empty(), Optional.of(THEN));
        var document = new DidDocument(DID, List.of(stolen), Set.of(stolen.id()));
        assertThatThrownBy(() -> DidDocumentJson.write(document))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_multikey_is_read_and_names_may_be_relative() {
        String multikey = DidKey.of(KEY).methodSpecificId();
        var document =
                read(
                        "{\"id\":\"#k\",\"controller\":\"%s\",\"publicKeyMultibase\":\"%s\"}"
                                .formatted(DID, multikey));
        assertThat(document.method(new DidUrl(DID, "k")).orElseThrow().key()).isEqualTo(KEY);
    }

    @Test
    void a_key_of_a_kind_not_in_use_is_left_out() {
        assertThat(
                        read(method("{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\"}"))
                                .verificationMethods())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"#k\",\"controller\":\"did:web:other.example\",\"publicKeyJwk\":{}}",
                "{\"id\":\"did:web:other.example#k\",\"controller\":\"did:web:a.example:i:z\"}",
                "{\"id\":\"#k\",\"controller\":\"did:web:a.example:i:z\",\"publicKeyJwk\":{\"kty\":\"EC\",\"d\":\"AA\"}}",
                "{\"id\":\"#k\",\"controller\":\"did:web:a.example:i:z\",\"publicKeyMultibase\":\"x\"}",
                "{\"id\":\"#k\",\"controller\":\"did:web:a.example:i:z\",\"publicKeyMultibase\":\"z1\",\"publicKeyJwk\":{}}",
                "{\"controller\":\"did:web:a.example:i:z\"}",
                "1",
            })
    void a_key_that_contradicts_its_document_refuses_it(String method) {
        var refused = catchThrowableOfType(RefusedInput.class, () -> read(method));
        assertThat(refused.code()).isEqualTo("did_invalid");
    }

    @Test
    void a_document_of_another_did_is_refused() {
        var json =
                StrictJson.parse(
                        "{\"id\":\"did:web:b.example\",\"alsoKnownAs\":[\"" + DID + "\"]}");
        var refused =
                catchThrowableOfType(RefusedInput.class, () -> DidDocumentJson.read(DID, json));
        assertThat(refused.code()).isEqualTo("did_invalid");
    }

    @Test
    void a_hundred_keys_are_read_and_one_more_is_refused() {
        assertThat(read(keys(100)).verificationMethods()).hasSize(100);
        var refused = catchThrowableOfType(RefusedInput.class, () -> read(keys(101)));
        assertThat(refused.code()).isEqualTo("did_invalid");
    }

    @Test
    void two_keys_of_one_name_refuse_the_document() {
        String twice = method(KEY.json()) + "," + method(KEY.json());
        assertThat(catchThrowableOfType(RefusedInput.class, () -> read(twice)).code())
                .isEqualTo("did_invalid");
    }

    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> method(KEY.json()).replace("#k", "#k" + i))
                .collect(Collectors.joining(","));
    }

    private static String method(String jwk) {
        return "{\"id\":\"%s#k\",\"controller\":\"%s\",\"publicKeyJwk\":%s}"
                .formatted(DID, DID, jwk);
    }

    private static VerificationMethod method(
            String name, Optional<Instant> expires, Optional<Instant> revoked) {
        return new VerificationMethod(new DidUrl(DID, name), DID, KEY, expires, revoked);
    }

    private static DidDocument read(String methods) {
        return DidDocumentJson.read(
                DID,
                StrictJson.parse(
                        "{\"id\":\"%s\",\"verificationMethod\":[%s]}".formatted(DID, methods)));
    }
}
