package org.stapel.issuer.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an institution may award: loaded, shown, and warned of, never enforced.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final String RIGHTS =
            """
            {"entitlements":[{"id":"urn:test:1","kinds":["CREDIT_CERTIFICATE"],"eqfFrom":5,
            "eqfTo":6,"fields":["061"],"jurisdiction":"BE-VLG","from":"2020-09-01",
            "until":"2030-08-31"}]}\
            """;

    private RunningIssuer issuer;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        issuer.institution("klaproos", "Centrum Klaproos", Approval.NONE);
        assertThat(load("zilverbeek", RIGHTS).status()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static String api(String institution) {
        return "/api/institutions/" + institution + "/entitlements";
    }

    private RunningIssuer.Answer load(String institution, String body) {
        return issuer.installationAdministrator().put(api(institution), body);
    }

    private static ObjectNode award(String institution, String reference) {
        ObjectNode json = Engine.m01(reference).put("field", "0613");
        ObjectNode body = (ObjectNode) json.path("awardingBodies").get(0);
        body.put("id", "did:web:localhost%3A8080:i:" + institution);
        return json;
    }

    private JsonNode warnings(String institution, ObjectNode award) {
        var answer =
                issuer.with(institution, Role.REGISTRAR)
                        .post("/api/institutions/" + institution + "/awards", award);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("warnings");
    }

    @Test
    void an_award_within_its_rights_gets_no_warning() {
        assertThat(warnings("zilverbeek", award("zilverbeek", "R-OK")).toString())
                .doesNotContain("entitle");
    }

    @ParameterizedTest
    @CsvSource({
        "R-DATE, /awardedDate, 2019-06-30, not_entitled",
        "R-FIELD, /field, 0913, not_entitled",
        "R-NO-FIELD, /field, '', entitlement_unclear"
    })
    void an_award_outside_its_rights_is_made_with_a_warning(
            String reference, String pointer, String value, String code) {
        ObjectNode award = award("zilverbeek", reference);
        if (value.isEmpty()) award.remove(pointer.substring(1));
        else award.put(pointer.substring(1), value);
        assertThat(warnings("zilverbeek", award))
                .anySatisfy(w -> {
                    assertThat(w.path("code").asString()).isEqualTo(code);
                    assertThat(w.path("severity").asString()).isEqualTo("WARN");
                });
    }

    @Test
    void a_level_outside_the_rights_is_warned_of() {
        ObjectNode award = award("zilverbeek", "R-LEVEL");
        ((ObjectNode) award.path("level")).put("eqf", 7);
        assertThat(warnings("zilverbeek", award).toString()).contains("not_entitled");
    }

    @Test
    void where_none_were_loaded_nothing_is_said() {
        assertThat(warnings("klaproos", award("klaproos", "R-UNKNOWN")).toString())
                .doesNotContain("entitle");
        assertThat(page("klaproos").html()).contains("geen bevoegdheden geladen");
        assertThat(issuer.with("klaproos", Role.AUDITOR).get(api("klaproos")).status())
                .isEqualTo(404);
    }

    private Browser.Page page(String institution) {
        return issuer.person(institution, Role.AUDITOR).get("/console/" + institution + "/rights");
    }

    @Test
    void the_page_tells_kinds_levels_fields_and_days() {
        assertThat(page("zilverbeek").parsed().select("main").text())
                .contains(
                        "Creditbewijs",
                        "EQF 5 tot 6",
                        "061",
                        "BE-VLG",
                        "1 september 2020",
                        "31 augustus 2030",
                        "Van kracht");
    }

    @Test
    void the_form_warns_before_the_signature() {
        var registrar = issuer.person("zilverbeek", Role.REGISTRAR);
        String form = "/console/zilverbeek/awards/new";
        var blank = registrar.get(form + "?kind=CERTIFICATE");
        var preview = registrar.submit(blank, form, certificate());
        assertThat(preview.html()).contains("Wie het bewijs controleert, zal het weigeren");
        var unread = registrar.submit(preview, form, Map.of("step", "sign"));
        assertThat(unread.status()).isEqualTo(422);
        var signed = registrar.submit(unread, form, Map.of("step", "sign", "accept", "yes"));
        assertThat(signed.path()).endsWith("?done=signed");
    }

    private static Map<String, String> certificate() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("learner.identification", "TEST-0001");
        typed.put("learner.givenName", "Fien");
        typed.put("learner.familyName", "Voorbeeld-Ooievaar");
        typed.put("awardReference", "R-FORM");
        typed.put("title.nl", "Solderen");
        typed.put("awardedDate", "2026-06-30");
        typed.put("setting", "FORMAL");
        typed.put("route", "TAUGHT");
        typed.put("assessments.0.type", "PRACTICAL");
        typed.put("participation", "PRESENTIAL");
        typed.put("step", "check");
        return typed;
    }

    @Test
    void what_no_trust_list_has_is_refused_with_its_place() {
        var answer = load("klaproos", RIGHTS.replace("\"eqfFrom\":5", "\"eqfFrom\":9"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("entitlements_refused");
        assertThat(answer.body()).contains("/entitlements/0/eqfFrom");
        assertThat(load("klaproos", RIGHTS.replace("061", "0")).status()).isEqualTo(422);
        assertThat(load("klaproos", "{}").status()).isEqualTo(422);
        assertThat(load("nergens", RIGHTS).status()).isEqualTo(404);
    }

    @Test
    void only_the_installation_administrator_loads_them() {
        assertThat(
                        issuer.with("klaproos", Role.INSTITUTION_ADMINISTRATOR)
                                .put(api("klaproos"), RIGHTS)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void loading_is_an_act_of_the_trail_and_reads_back_as_loaded() {
        assertThat(
                        issuer.with("zilverbeek", Role.AUDITOR)
                                .get("/api/institutions/zilverbeek/audit")
                                .body())
                .contains("entitlements.loaded");
        JsonNode read = issuer.with("zilverbeek", Role.REGISTRAR).get(api("zilverbeek")).json();
        assertThat(read.path("entitlements").get(0).path("until").asString())
                .isEqualTo("2030-08-31");
    }
}
