package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.audit.Verified;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/// Catalogue, rejection, erasure, and that acts are counted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstitutionActsApiTest {
    private static final String INSTITUTION = "/api/institutions/zilverbeek";
    private static final String AWARDS = INSTITUTION + "/awards";
    private static final String CATALOGUE = INSTITUTION + "/catalogue";
    private static final String REVOCATIONS = "/i/zilverbeek/status/revocation-1";

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

    private RunningIssuer.Answer taken(String reference) {
        return registrar.post(AWARDS, Engine.m01(reference));
    }

    private static String id(RunningIssuer.Answer answer) {
        return answer.json().at("/award/id").asString();
    }

    private String encodedList() {
        String token = issuer.get(REVOCATIONS).raw().body();
        byte[] content = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return StrictJson.parse(new String(content, StandardCharsets.UTF_8))
                .at("/credentialSubject/encodedList")
                .asString();
    }

    @Test
    void a_catalogue_is_loaded_and_read_by_everyone() {
        var catalogue = Engine.fixture("catalogue.json");
        assertThat(registrar.put(CATALOGUE, catalogue).status()).isEqualTo(204);
        var read = issuer.get("/i/zilverbeek/catalogue.json");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(catalogue);
    }

    @Test
    void a_catalogue_that_breaks_its_schema_is_refused_with_the_place() {
        var catalogue = Engine.fixture("catalogue.json");
        catalogue.withArray("units").addObject().put("id", "G03").put("version", "2026-2027");
        var answer = registrar.put(CATALOGUE, catalogue);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asString()).isEqualTo("catalogue_refused");
        assertThat(answer.json().at("/errors/0/pointer").asString()).startsWith("/units/1");
    }

    @Test
    void a_rejected_proposal_issues_nothing_and_stays_rejected() {
        issuer.installationAdministrator()
                .post(
                        "/api/institutions",
                        Engine.fixture("zilverbeek.json")
                                .put("id", "lindewaard")
                                .put("approval", "second-person"));
        String awards = "/api/institutions/lindewaard/awards";
        var proposer = issuer.with("lindewaard", Role.REGISTRAR);
        var approver = issuer.with("lindewaard", Role.APPROVER);
        String award = awards + "/" + id(proposer.post(awards, Engine.m01("UL-1")));
        assertThat(approver.post(award + "/reject", "").json().path("state").asString())
                .isEqualTo("rejected");
        assertThat(approver.get(award + "/credentials").json().path("credentials")).isEmpty();
        assertThat(proposer.post(award + "/credentials/openbadge-3.0", "").json().path("code"))
                .hasToString("\"award_not_in_force\"");
        assertThat(approver.post(award + "/approve", "").json().path("code").asString())
                .isEqualTo("award_not_waiting");
    }

    @Test
    void an_erased_learner_is_unreadable_and_its_trace_holds() throws InterruptedException {
        String award = AWARDS + "/" + id(taken("HZ-1"));
        registrar.post(award + "/revoke", "{\"reason\":\"awarded_in_error\"}");
        Thread.sleep(300);
        String list = encodedList();
        var administrator = issuer.with("zilverbeek", Role.INSTITUTION_ADMINISTRATOR);
        String erase = INSTITUTION + "/learners/erase";
        assertThat(administrator.post(erase, "{\"identification\":\"TEST-0001\"}").status())
                .isEqualTo(204);
        var after = registrar.get(award);
        assertThat(after.json().has("record") && !after.json().path("record").isNull()).isFalse();
        assertThat(after.raw().body()).doesNotContain("Fien", "Ooievaar", "1989", "TEST-0001");
        Thread.sleep(300);
        assertThat(encodedList()).isEqualTo(list);
        assertThat(issuer.bean(AuditTrail.class).verify("zilverbeek", Optional.empty()))
                .isInstanceOf(Verified.Intact.class);
        assertThat(administrator.post(erase, "{\"identification\":\"TEST-4040\"}").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_issued_is_counted() {
        String[] labels = {"type", "credential.issued", "format", "openbadge-3.0"};
        double before = issuer.counted("stapel.issuer.acts", labels);
        var other = Engine.m01("HZ-2");
        other.withObject("learner").put("identification", "TEST-0002");
        assertThat(registrar.post(AWARDS, other).status()).isEqualTo(201);
        assertThat(issuer.counted("stapel.issuer.acts", labels)).isEqualTo(before + 1);
    }
}
