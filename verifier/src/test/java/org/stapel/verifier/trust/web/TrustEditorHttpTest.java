package org.stapel.verifier.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Map;

/// One person proposes, another one signs: over HTTP, pages and API.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustEditorHttpTest {
    private static final String ZILVERBEEK = "/trust/zilverbeek";
    private static final String ENTITLEMENT = "urn:stapel-sample:entitlement:zilverbeek:1";
    private static final String PROPOSALS = "/api/trust-list/proposals";

    private static Map<String, String> ending(String until) {
        return Map.of(
                "change",
                "end_entitlement",
                "entitlement",
                ENTITLEMENT,
                "until",
                until,
                "reason",
                "recognition withdrawn");
    }

    private RunningEditor verifier;
    private RunningEditor.Browser anna;
    private RunningEditor.Browser ben;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        verifier = RunningEditor.start(folder, true);
        anna = verifier.editor();
        ben = verifier.editor();
    }

    @AfterAll
    void stop() {
        verifier.close();
    }

    private String proposal(String until) {
        var page = anna.submit(anna.get(ZILVERBEEK), ZILVERBEEK, ending(until));
        assertThat(page.path()).startsWith("/trust/proposals/");
        return page.path();
    }

    private JsonNode verdict() throws Exception {
        String credential = RunningEditor.fixture("positive/M01-open-badge.jwt");
        return StrictJson.parse(
                verifier.nobody()
                        .json("/api/verifications", "{\"credential\":\"" + credential + "\"}")
                        .body());
    }

    private long version() {
        String list = verifier.nobody().get("/trust-list.jwt").body();
        return StrictJson.parse(Base64Url.decode(list.split("\\.", -1)[1]))
                .path("version")
                .asLong();
    }

    private static String versionBody(long version) {
        return "{\"version\":" + version + "}";
    }

    @Test
    void what_the_second_person_signs_counts_at_once() throws Exception {
        long before = version();
        String path = proposal("2026-01-31");
        assertThat(verdict().path("verdict").asString()).isEqualTo("VALID");

        var signed = ben.submit(ben.get(path), path + "/sign", Map.of());

        assertThat(signed.body()).contains("Signed. The new list counts from now on.");
        assertThat(version()).isEqualTo(before + 1);
        assertThat(verdict().toString()).contains("INVALID", "issuer_not_entitled");
    }

    @Test
    void the_difference_is_said_in_words() {
        assertThat(ben.get(proposal("2025-12-31")).body())
                .contains("from 1 October 2004 until 31 December 2025", "recognition withdrawn");
    }

    @Test
    void whoever_proposes_is_not_offered_to_sign_and_cannot() {
        long before = version();
        String path = proposal("2026-02-28");
        var own = anna.get(path);
        assertThat(own.body()).contains("Another person must look at it and sign.");
        assertThat(own.body()).doesNotContain("Sign and publish");

        var refused = anna.submit(own, path + "/sign", Map.of("version", "" + before));

        assertThat(refused.body()).contains("Another person than who proposed this must sign it");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_rejected_proposal_changes_nothing() {
        long before = version();
        String path = proposal("2026-02-28");

        assertThat(ben.submit(ben.get(path), path + "/reject", Map.of()).body())
                .contains("Rejected. The list stays as it is.");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_form_that_does_not_fit_comes_back_with_what_was_typed() {
        var page =
                anna.submit(
                        anna.get(ZILVERBEEK),
                        ZILVERBEEK,
                        Map.of(
                                "change",
                                "end_issuer",
                                "endedOn",
                                "2026-02-31",
                                "reason",
                                "merged with another"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("Ended on: this cannot be right", "merged with another");
    }

    @Test
    void a_new_institution_is_proposed_from_the_list() {
        var page =
                anna.submit(
                        anna.get("/trust"),
                        "/trust",
                        Map.of(
                                "change", "put_issuer",
                                "id", "did:web:localhost%3A8080:i:wilg",
                                "nl", "Hogeschool Wilg",
                                "reason", "recognised"));
        assertThat(page.body()).contains("New on the list", "Hogeschool Wilg");

        ben.submit(ben.get(page.path()), page.path() + "/sign", Map.of());
        String address = IssuerAddress.of("did:web:localhost%3A8080:i:wilg");
        assertThat(ben.get("/trust/" + address).body()).contains("Hogeschool Wilg");
    }

    @Test
    void the_api_asks_for_a_second_person_too() {
        var made =
                anna.json(
                        PROPOSALS,
                        """
                        {"reason": "closed", "changes": [
                          {"change": "end_issuer", "issuer": "klaproos", "endedOn": "2026-10-01"}]}
                        """);
        assertThat(made.status()).isEqualTo(201);
        String id = StrictJson.parse(made.body()).path("id").asString();
        long now = version();
        String signing = PROPOSALS + "/" + id + "/sign";

        var own = anna.json(signing, versionBody(now));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.body()).contains("\"code\":\"second_person_required\"");
        assertThat(ben.json(signing, versionBody(now - 1)).body()).contains("list_moved");
        assertThat(ben.json(signing, versionBody(now)).body()).isEqualTo(versionBody(now + 1));
        assertThat(ben.json(signing, versionBody(now + 1)).body()).contains("proposal_closed");
    }

    @Test
    void a_bad_date_is_pointed_at() {
        var answer =
                anna.json(
                        PROPOSALS,
                        """
                        {"reason": "new", "changes": [
                          {"change": "put_entitlement", "issuer": "klaproos", "entitlement": {
                            "id": "k3", "kinds": ["CERTIFICATE"], "eqfFrom": 4, "eqfTo": 5,
                            "from": "2026-02-01", "until": "2026-01-01"}}]}
                        """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"/changes/0/entitlement/until\"");
    }

    @Test
    void who_is_no_editor_gets_nothing() {
        assertThat(verifier.person("zilverbeek", Role.ADMISSION_OFFICER).get("/trust").status())
                .isEqualTo(403);
        assertThat(verifier.person("zilverbeek", Role.TRUST_EDITOR).get("/trust").status())
                .isEqualTo(403);
        assertThat(verifier.nobody().get("/api/trust-list").status()).isEqualTo(401);
        assertThat(verifier.nobody().get("/trust").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(anna.form(ZILVERBEEK, "change=end_issuer&endedOn=2026-10-01&reason=x").status())
                .isEqualTo(403);
    }

    @Test
    void an_unknown_institution_or_proposal_is_not_there() {
        assertThat(anna.get("/trust/nobody").status()).isEqualTo(404);
        assertThat(anna.get("/trust/~%21").status()).isEqualTo(404);
        assertThat(anna.get("/trust/proposals/none").status()).isEqualTo(404);
    }

    @Test
    void a_change_without_a_list_of_changes_is_refused() {
        assertThat(anna.json(PROPOSALS, "{\"reason\": \"x\", \"changes\": []}").body())
                .contains("\"pointer\":\"/changes\"");
        assertThat(anna.json(PROPOSALS, "{\"reason\": \"x\"}").status()).isEqualTo(400);
    }
}
