package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.SettableClock;
import org.stapel.issuer.StartIssuer;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/// Those who guess ids and links, search without end or name an institution of others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest {
    private static final String OWN = "/api/institutions/klaproos/awards";
    private static final String FOREIGN = "/api/institutions/zilverbeek/awards";
    private static final String ABSENT = "urn:uuid:00000000-0000-8000-8000-000000000000";

    private final SettableClock clock = new SettableClock();

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;
    private RunningIssuer.Client stranger;
    private Browser visitor;
    private String award;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new StartIssuer(data).clock(clock).start();
        var administrator = issuer.installationAdministrator();
        for (String id : new String[] {"zilverbeek", "klaproos"})
            administrator.post(
                    "/api/institutions", Engine.fixture("zilverbeek.json").put("id", id));
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
        stranger = issuer.with("klaproos", Role.REGISTRAR);
        visitor = issuer.person("klaproos", Role.REGISTRAR, Role.APPROVER);
        award = taken("FOREIGN-1");
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private String taken(String reference) {
        var answer = registrar.post(FOREIGN, Engine.m01(reference));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/award/id").asString();
    }

    private String claimLink(String of) {
        return registrar.post(FOREIGN + "/" + of + "/claim-link", "").json().path("url").asString();
    }

    /// Without what differs from one answer to the next.
    private static String shape(String body) {
        return body.replaceAll("urn:uuid:[0-9a-f-]{36}", "…")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "…");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /credentials",
        "POST, /credentials/openbadge-3.0",
        "POST, /claim-link",
        "POST, /approve",
        "POST, /revoke",
        "POST, /suspend",
        "POST, /supersede"
    })
    void an_award_of_others_is_answered_like_one_that_is_not_there(String method, String path) {
        var foreign = stranger.call(method, OWN + "/" + award + path);
        var absent = stranger.call(method, OWN + "/" + ABSENT + path);
        assertThat(foreign.status()).isIn(400, 403, 404).isEqualTo(absent.status());
        assertThat(shape(foreign.body())).isEqualTo(shape(absent.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/replace"})
    void a_page_of_others_is_answered_like_one_that_is_not_there(String path) {
        String home = "/console/klaproos/awards/";
        var foreign = visitor.get(home + award.replace("urn:uuid:", "") + path);
        var absent = visitor.get(home + ABSENT.replace("urn:uuid:", "") + path);
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(absent.status());
        assertThat(shape(foreign.html())).isEqualTo(shape(absent.html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "decision", "claim-link"})
    void a_form_about_an_award_of_others_changes_nothing(String form) {
        String path = "/console/klaproos/awards/" + award.replace("urn:uuid:", "") + "/" + form;
        var page =
                visitor.submit(
                        visitor.get("/console/klaproos"),
                        path,
                        Map.of(
                                "act",
                                "REVOKE",
                                "reason",
                                "fraud",
                                "sure",
                                "yes",
                                "decision",
                                "approve"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(registrar.get(FOREIGN + "/" + award).json().path("standing").toString())
                .doesNotContainIgnoringCase("revoked");
    }

    @Test
    void an_award_in_the_name_of_another_institution_is_refused() {
        ObjectNode foreign = Engine.m01("NAME-1");
        ((ObjectNode) foreign.at("/awardingBodies/0")).put("id", didOf("zilverbeek"));
        var answer = stranger.post(OWN, foreign);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("awarding_body_not_own");
    }

    @Test
    void an_award_that_names_another_institution_too_is_signed_by_its_own_alone() {
        ObjectNode joint = Engine.m01("NAME-2");
        ObjectNode own = ((ObjectNode) joint.at("/awardingBodies/0")).deepCopy();
        ((ObjectNode) joint.at("/awardingBodies/0")).put("id", didOf("zilverbeek"));
        joint.withArray("awardingBodies").add(own.put("id", didOf("klaproos")));
        var taken = stranger.post(OWN, joint);
        String id = taken.json().at("/award/id").asString();
        var badge = stranger.post(OWN + "/" + id + "/credentials/openbadge-3.0", "");
        String payload = badge.json().path("credential").asString().split("\\.")[1];
        var signed = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        assertThat(StrictJson.parse(signed).path("iss").asString()).isEqualTo(didOf("klaproos"));
    }

    private String didOf(String institution) {
        return issuer.get("/i/" + institution + "/did.json").json().path("id").asString();
    }

    @Test
    void an_award_that_replaces_one_of_others_is_refused() {
        var answer = stranger.post(OWN, Engine.m01("REPLACE-1").put("supersedes", award));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(
                        stranger.post(OWN + "/" + award + "/supersede", Engine.m01("REPLACE-2"))
                                .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"institution=zilverbeek", "organisation=zilverbeek", "tenant=zilverbeek"})
    void another_institution_named_beside_the_path_is_not_looked_at(String query) {
        var answer = stranger.get(OWN + "?" + query);
        assertThat(answer.body()).doesNotContain("FOREIGN-1");
        assertThat(visitor.get("/console/klaproos?" + query).html()).doesNotContain("FOREIGN-1");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1000000000, 200",
        "limit=-1, 200",
        "limit=0, 200",
        "limit=99999999999999, 400",
        "limit=x, 400",
        "after=x, 400",
        "after=' OR 1=1 --, 400",
        "kind=MICROCREDENTIAL%00, 400",
        "reference=.*.*(a%2B)%2B%24, 200",
        "reference=%25, 200",
        "reference[$ne]=x, 400",
        "learner=%00, 200"
    })
    void a_search_of_the_api_is_literal_and_bounded(String query, int status) {
        String encoded =
                query.replace(" ", "%20")
                        .replace("'", "%27")
                        .replace("[", "%5B")
                        .replace("]", "%5D")
                        .replace("$", "%24");
        var answer = registrar.get(FOREIGN + "?" + encoded);
        if (query.contains("[")) assertThat(answer.status()).isLessThan(500);
        else assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (query.startsWith("reference=")) assertThat(answer.json().path("awards")).isEmpty();
        if (answer.status() == 200)
            assertThat(answer.json().path("awards").size()).isLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*.*", "%28a%2B%29%2B%24", "%25", "_", "%27%20OR%201%3D1--"})
    void a_search_of_the_console_is_literal(String words) {
        var registrarAtDesk = issuer.person("zilverbeek", Role.REGISTRAR);
        var page = registrarAtDesk.get("/console/zilverbeek?q=" + words);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("FOREIGN-1");
    }

    @Test
    void a_search_for_ten_thousand_letters_is_cut() {
        var desk = issuer.person("zilverbeek", Role.REGISTRAR);
        assertThat(desk.get("/console/zilverbeek?q=" + "a".repeat(10_000)).status()).isEqualTo(200);
    }

    @Test
    void a_show_link_ends_when_it_says_and_tells_nothing_then() {
        var learner = new Browser("en", issuer.origin());
        String claim = claimLink(taken("LINK-1"));
        learner.submit(claim, "answer", "1989-03-01");
        var page = new Browser.Page(learner.submit(claim + "/shares", "lasting", "DAY"));
        String link = page.parsed().select("details[open] input[readonly]").attr("value");
        assertThat(issuer.nobody().get(link).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(25));
        var gone = issuer.nobody().get(link);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.html()).doesNotContain("Fien", "Program", "14/20");
    }

    @Test
    void a_claim_link_ends_when_it_says_and_tells_nothing_then() {
        String claim = claimLink(taken("LINK-2"));
        clock.advance(Duration.ofDays(91));
        var gone = issuer.nobody().get(claim);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.html()).doesNotContain("Fien", "Program", "14/20");
    }

    @Test
    void links_are_not_for_search_engines_nor_for_the_next_site() {
        var page = issuer.nobody().get(claimLink(award));
        assertThat(page.raw().headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.raw().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void codes_are_tried_twenty_times_a_minute_whatever_address_is_claimed() {
        var raw = new RawHttp(issuer.origin());
        String last = "";
        for (int i = 0; i < 21; i++)
            last =
                    raw.request(
                            "POST",
                            "/show",
                            "code=AAAA-AAAA-AAA" + (char) ('A' + i),
                            "Content-Type: application/x-www-form-urlencoded",
                            "X-Forwarded-For: 198.51.100." + i);
        assertThat(last).startsWith("HTTP/1.1 429").contains("Retry-After: ");
    }
}
