package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.did.Did;
import org.stapel.credential.did.DidDocument;
import org.stapel.credential.did.DidDocumentJson;
import org.stapel.credential.did.DidUrl;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.status.StatusList;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerApiTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String REASON = "{\"reason\":\"awarded_in_error\"}";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        var administrator = issuer.installationAdministrator();
        assertThat(administrator.post("/api/institutions", institution("zilverbeek")).status())
                .isEqualTo(201);
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static ObjectNode institution(String id) {
        return Engine.fixture("zilverbeek.json").put("id", id);
    }

    private String taken(String reference) {
        var answer = registrar.post(AWARDS, Engine.m01(reference));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString();
    }

    private String badge(String award) {
        var answer = registrar.post(AWARDS + "/" + award + "/credentials/openbadge-3.0", "");
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json().path("credential").asString();
    }

    private static JsonNode payload(String jws) {
        byte[] content = Base64.getUrlDecoder().decode(jws.split("\\.")[1]);
        return StrictJson.parse(new String(content, StandardCharsets.UTF_8));
    }

    private int bit(String badge, String purpose) {
        for (JsonNode entry : payload(badge).path("credentialStatus")) {
            if (!entry.path("statusPurpose").asString().equals(purpose)) continue;
            String list = URI.create(entry.path("statusListCredential").asString()).getPath();
            var bits = StatusList.ofBitstring(payload(issuer.get(list).raw().body())).bits();
            return bits.at(Long.parseLong(entry.path("statusListIndex").asString()));
        }
        throw new AssertionError("no status entry for " + purpose);
    }

    @Test
    void a_badge_verifies_with_the_did_document_of_its_institution() {
        var jws = (CompactJws.Parsed) CompactJws.parse(badge(taken("HZ-A1")));
        var did = new Did(payload(badge(taken("HZ-A1"))).path("iss").asString());
        DidDocument document =
                DidDocumentJson.read(did, issuer.get("/i/zilverbeek/did.json").json());
        var method = document.method(new DidUrl(did, "key-1")).orElseThrow();
        assertThat(new SignatureCheck().verify(jws, method.key()))
                .isEqualTo(new SignatureCheck.Holds());
    }

    @Test
    void a_revocation_is_on_the_list_within_a_second() throws InterruptedException {
        String award = taken("HZ-A2");
        String badge = badge(award);
        assertThat(bit(badge, "revocation")).isZero();
        assertThat(registrar.post(AWARDS + "/" + award + "/revoke", REASON).status())
                .isEqualTo(200);
        Thread.sleep(900);
        assertThat(bit(badge, "revocation")).isOne();
    }

    @Test
    void a_revocation_is_final() {
        String award = taken("HZ-A3");
        registrar.post(AWARDS + "/" + award + "/revoke", REASON);
        var answer = registrar.post(AWARDS + "/" + award + "/reinstate", REASON);
        assertThat(answer.json().path("code").asString()).isEqualTo("revocation_final");
        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void a_suspension_comes_and_goes() throws InterruptedException {
        String award = taken("HZ-A4");
        String badge = badge(award);
        registrar.post(AWARDS + "/" + award + "/suspend", REASON);
        Thread.sleep(300);
        assertThat(bit(badge, "suspension")).isOne();
        registrar.post(AWARDS + "/" + award + "/reinstate", REASON);
        Thread.sleep(300);
        assertThat(bit(badge, "suspension")).isZero();
    }

    @Test
    void the_same_request_gets_the_same_award() {
        var first = registrar.post(AWARDS, Engine.m01("HZ-A5"), "Idempotency-Key", "k5");
        var second = registrar.post(AWARDS, Engine.m01("HZ-A5"), "Idempotency-Key", "k5");
        assertThat(second.json().path("award").path("id"))
                .isEqualTo(first.json().path("award").path("id"));
    }

    @Test
    void an_idempotency_key_with_another_body_is_refused() {
        registrar.post(AWARDS, Engine.m01("HZ-A6"), "Idempotency-Key", "k6");
        var answer = registrar.post(AWARDS, Engine.m01("HZ-A7"), "Idempotency-Key", "k6");
        assertThat(answer.json().path("code").asString()).isEqualTo("idempotency_mismatch");
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void a_reference_names_one_award() {
        taken("HZ-A8");
        var other = Engine.m01("HZ-A8").put("awardedDate", "2026-07-01");
        assertThat(registrar.post(AWARDS, other).json().path("code").asString())
                .isEqualTo("reference_taken");
    }

    @Test
    void an_unknown_field_is_refused_with_its_pointer() {
        var answer = registrar.post(AWARDS, Engine.m01("HZ-A9").put("status", "confirmed"));
        assertThat(answer.json().path("errors").toString())
                .contains("\"/status\"", "unknown_field");
    }

    @Test
    void a_superseded_award_is_revoked_and_refreshed() throws InterruptedException {
        String old = taken("HZ-B1");
        String badge = badge(old);
        var corrected = Engine.m01("HZ-B2");
        var answer = registrar.post(AWARDS + "/" + old + "/supersede", corrected);
        assertThat(answer.json().path("award").path("supersedes").asString()).isEqualTo(old);
        Thread.sleep(300);
        assertThat(bit(badge, "revocation") + bit(badge, "refresh")).isEqualTo(2);
    }

    @Test
    void a_microdegree_is_issued_with_its_parts() {
        var answer = registrar.post(AWARDS, Engine.fixture("microdegree.json"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        for (JsonNode part : answer.json().path("award").path("parts"))
            assertThat(badge(part.asString())).isNotEmpty();
        assertThat(answer.json().at("/award/record/parts/0/digest").asString()).isNotEmpty();
    }

    @Test
    void with_second_person_another_approver_confirms() {
        var administrator = issuer.installationAdministrator();
        administrator.post(
                "/api/institutions", institution("lindewaard").put("approval", "second-person"));
        String awards = "/api/institutions/lindewaard/awards";
        var proposed = issuer.with("lindewaard", Role.REGISTRAR).post(awards, Engine.m01("UL-1"));
        assertThat(proposed.json().at("/award/state").asString()).isEqualTo("proposed");
        String id = proposed.json().at("/award/id").asString();
        var approved =
                issuer.with("lindewaard", Role.APPROVER).post(awards + "/" + id + "/approve", "");
        assertThat(approved.json().path("state").asString()).isEqualTo("confirmed");
    }

    @Test
    void another_institutions_award_is_not_there() {
        issuer.installationAdministrator().post("/api/institutions", institution("klaproos"));
        var stranger = issuer.with("klaproos", Role.REGISTRAR);
        String award = taken("HZ-B3");
        assertThat(stranger.get("/api/institutions/klaproos/awards/" + award).status())
                .isEqualTo(404);
        assertThat(stranger.get(AWARDS + "/" + award).status()).isIn(403, 404);
    }

    @Test
    void a_rotated_key_stays_in_the_did_document() {
        issuer.installationAdministrator().post("/api/institutions", institution("rozelaar"));
        var administrator = issuer.with("rozelaar", Role.INSTITUTION_ADMINISTRATOR);
        administrator.get("/api/institutions/rozelaar/keys");
        administrator.post("/api/institutions/rozelaar/keys/rotate", "");
        administrator.post("/api/institutions/rozelaar/keys/key-1/compromise", "");
        var document = issuer.get("/i/rozelaar/did.json").json();
        assertThat(document.path("verificationMethod")).hasSize(2);
        assertThat(document.path("assertionMethod")).hasSize(1);
    }

    @Test
    void the_other_formats_are_issued_when_asked_for() {
        String award = taken("HZ-B4");
        var answer = registrar.post(AWARDS + "/" + award + "/credentials/sd-jwt-vc", "");
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        String list =
                URI.create(
                                payload(answer.json().path("credential").asString())
                                        .at("/status/status_list/uri")
                                        .asString())
                        .getPath();
        assertThat(issuer.get(list).raw().headers().firstValue("Content-Type"))
                .hasValue("application/statuslist+jwt");
    }

    @Test
    void an_unchanged_status_list_is_not_sent_again() {
        taken("HZ-B5");
        var first = issuer.get("/i/zilverbeek/status/refresh-1");
        assertThat(first.raw().headers().firstValue("ETag")).isPresent();
        assertThat(issuer.get("/i/zilverbeek/status/refresh-2").status()).isEqualTo(404);
    }

    @Test
    void metadata_is_public() {
        assertThat(issuer.get("/.well-known/jwt-vc-issuer/i/zilverbeek").json().path("issuer"))
                .hasToString("\"" + issuer.origin() + "/i/zilverbeek\"");
        assertThat(issuer.get("/vct/award-v1").json().path("vct").asString())
                .isEqualTo(issuer.origin() + "/vct/award-v1");
        assertThat(issuer.get("/ca.pem").raw().body()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void the_awards_of_a_learner_are_found_by_its_number() {
        taken("HZ-B6");
        var page = registrar.get(AWARDS + "?learner=TEST-0001&limit=1");
        assertThat(page.json().path("awards")).hasSize(1);
        assertThat(registrar.get(AWARDS + "?learner=TEST-9999").json().path("awards")).isEmpty();
    }
}
