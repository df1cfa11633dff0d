package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.stream.StreamSupport;

/// Credentials bound to a key that the holder showed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundCredentialApiTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String EU = "eu-learning-credential";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static ObjectNode holderKey(String curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return PublicJwk.of(generator.generateKeyPair().getPublic()).toJson();
    }

    private static ObjectNode binding(ObjectNode jwk) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.set("holderKey", jwk);
        return body;
    }

    private static ObjectNode complete(String reference) {
        var award = Engine.m01(reference).put("validUntil", "2031-06-30");
        award.putArray("languages").add("nl");
        award.putArray("qualityAssurance")
                .addObject()
                .put("type", "INSTITUTIONAL")
                .putObject("agent")
                .put("nl", "Agentschap Kwaliteit Fictie");
        return award;
    }

    private String credentials(ObjectNode award) {
        var answer = registrar.post(AWARDS, award);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return AWARDS + "/" + answer.json().at("/award/id").asString() + "/credentials/";
    }

    private static JsonNode payload(RunningIssuer.Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        String jws = answer.json().path("credential").asString().split("~")[0];
        byte[] content = Base64.getUrlDecoder().decode(jws.split("\\.")[1]);
        return StrictJson.parse(new String(content, StandardCharsets.UTF_8));
    }

    @Test
    void an_sd_jwt_vc_carries_the_key_of_its_holder() throws GeneralSecurityException {
        ObjectNode key = holderKey("secp256r1");
        var answer = registrar.post(credentials(Engine.m01("HZ-1")) + "sd-jwt-vc", binding(key));
        assertThat(payload(answer).at("/cnf/jwk")).isEqualTo(key);
    }

    @Test
    void each_holder_key_gets_one_credential_of_its_own() throws GeneralSecurityException {
        String path = credentials(Engine.m01("HZ-2")) + "sd-jwt-vc";
        ObjectNode body = binding(holderKey("secp256r1"));
        String first = registrar.post(path, body).json().path("credential").asString();
        assertThat(registrar.post(path, body).json().path("credential").asString())
                .isEqualTo(first);
        assertThat(
                        registrar
                                .post(path, binding(holderKey("secp256r1")))
                                .json()
                                .path("credential")
                                .asString())
                .isNotEmpty()
                .isNotEqualTo(first);
        assertThat(registrar.post(path, "").json().path("credential").asString())
                .isNotEmpty()
                .isNotEqualTo(first);
    }

    @Test
    void a_complete_award_is_offered_as_an_eu_learning_credential()
            throws GeneralSecurityException {
        ObjectNode key = holderKey("secp256r1");
        var answer = registrar.post(credentials(complete("HZ-3")) + EU, binding(key));
        JsonNode claims = payload(answer);
        assertThat(claims.path("vct").asString())
                .isEqualTo("urn:eu.europa.ec.eudi:learning:credential:1");
        assertThat(claims.at("/cnf/jwk")).isEqualTo(key);
    }

    @Test
    void an_incomplete_award_is_not_offered_and_every_reason_is_named() {
        var answer = registrar.post(credentials(Engine.m01("HZ-4")) + EU, "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asString()).isEqualTo("format_not_offered");
        assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false))
                .extracting(e -> e.path("code").asString() + " " + e.path("pointer").asString())
                .containsExactlyInAnyOrder(
                        "holder_key_missing ",
                        "expiry_missing ",
                        "mandatory_claim_missing /languages",
                        "mandatory_claim_missing /qualityAssurance");
    }

    @Test
    void a_private_key_is_refused() throws GeneralSecurityException {
        ObjectNode body = binding(holderKey("secp256r1").put("d", "AAAA"));
        var answer = registrar.post(credentials(Engine.m01("HZ-5")) + "sd-jwt-vc", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString()).contains("/holderKey").doesNotContain("AAAA");
    }

    @Test
    void an_unknown_member_is_refused() {
        var answer =
                registrar.post(credentials(Engine.m01("HZ-6")) + "sd-jwt-vc", "{\"holder\":{}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown_field");
    }
}
