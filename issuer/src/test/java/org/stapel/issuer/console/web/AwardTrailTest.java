package org.stapel.issuer.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the audit trail says on an award's page, and to the auditor.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardTrailTest {
    private static final String API = "/api/institutions/zilverbeek";
    private static final String HOME = "/console/zilverbeek";

    private RunningIssuer issuer;
    private RunningIssuer.Client system;
    private Browser registrar;
    private Browser auditor;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        issuer.institution("klaproos", "Centrum Klaproos", Approval.NONE);
        system = issuer.with("zilverbeek", Role.REGISTRAR);
        registrar = issuer.person("zilverbeek", Role.REGISTRAR);
        auditor = issuer.person("zilverbeek", Role.AUDITOR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private String award(String institution, String reference) {
        var answer =
                issuer.with(institution, Role.REGISTRAR)
                        .post(
                                "/api/institutions/" + institution + "/awards",
                                Engine.m01(reference));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString().replace("urn:uuid:", "");
    }

    private static List<String> lines(Browser.Page page) {
        return page.parsed().select("table.trail tbody tr").eachText();
    }

    @Test
    void the_page_of_an_award_tells_its_entries_and_those_of_its_credentials_and_links() {
        String award = award("zilverbeek", "TRAIL-1");
        system.post(API + "/awards/" + award + "/credentials/sd-jwt-vc", "");
        system.post(API + "/awards/" + award + "/claim-link", "");
        system.post(API + "/awards/" + award + "/claim-link", "");
        var page = registrar.get(HOME + "/awards/" + award);
        registrar.submit(
                page,
                HOME + "/awards/" + award + "/standing",
                Map.of("act", "SUSPEND", "reason", "other"));
        var trail = registrar.get(HOME + "/awards/" + award);
        assertThat(lines(trail))
                .anyMatch(line -> line.contains("Voorgesteld"))
                .anyMatch(line -> line.contains("Bewijs ondertekend SD-JWT VC"))
                .anyMatch(line -> line.contains("Geschorst") && line.contains("Greet Voorbeeld"));
        assertThat(lines(trail)).filteredOn(line -> line.contains("Afhaallink")).hasSize(2);
        assertThat(trail.html()).contains("is gaaf van regel", "tot nu");
    }

    @Test
    void the_page_of_an_award_says_how_it_reached_its_learner_and_leads_on() {
        String award = award("zilverbeek", "TRAIL-5");
        var page = registrar.get(HOME + "/awards/" + award).parsed();
        assertThat(page.select("a[href=" + HOME + "/deliveries/" + award + "]").eachText())
                .containsExactly("Wat er onderweg gebeurde, of opnieuw versturen");
    }

    @Test
    void to_whom_a_learner_shows_an_award_is_told_to_nobody() {
        String award = award("zilverbeek", "TRAIL-2");
        String claim =
                system.post(API + "/awards/" + award + "/claim-link", "")
                        .json()
                        .path("url")
                        .asString();
        try (var learner = new Browser("nl")) {
            learner.submit(claim, "answer", "1989-03-01");
            learner.submit(claim + "/shares", "lasting", "DAY");
        }
        assertThat(lines(registrar.get(HOME + "/awards/" + award)))
                .noneMatch(line -> line.contains("Toonlink") || line.contains("show-link"));
    }

    @Test
    void an_altered_entry_is_told_on_the_page() {
        String award = award("klaproos", "TRAIL-3");
        Documents entries = entries();
        Document.Versioned second = entries.byId("klaproos " + "0".repeat(11) + "2").orElseThrow();
        String forged = second.document().body().replace("award.proposed", "award.confirmed");
        entries.compareAndSet(
                new Document(
                        second.document().id(),
                        forged,
                        second.document().keys(),
                        second.document().expiresAt()),
                second.version());
        var reader = issuer.person("klaproos", Role.AUDITOR);
        assertThat(reader.get("/console/klaproos/awards/" + award).html())
                .contains("Regel 2 van klaproos staat er niet meer zoals hij geschreven is");
        assertThat(reader.get("/console/klaproos/audit?check=0").html())
                .contains("Regel 2 is gewijzigd");
    }

    private Documents entries() {
        return issuer.bean(Store.class)
                .documents(
                        new Collection(
                                "audit",
                                List.of(
                                        Collection.Key.unique("draft"),
                                        Collection.Key.shared("organisation"),
                                        Collection.Key.shared("subject"))));
    }

    @Test
    void an_auditor_sees_the_chain_checks_it_and_exports_it_as_lines() {
        award("zilverbeek", "TRAIL-4");
        var page = auditor.get(HOME + "/audit");
        assertThat(lines(page)).anyMatch(line -> line.contains("Instelling opgenomen"));
        assertThat(auditor.get(HOME + "/audit?check=0").html()).contains("Regels 1 tot");
        var export = issuer.with("zilverbeek", Role.AUDITOR).get(API + "/audit?after=1");
        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        List<String> lines = export.body().lines().toList();
        assertThat(lines.getFirst()).startsWith("{\"sequence\":2,\"previousHash\":\"");
        assertThat(export.body()).doesNotContain("Ooievaar", "Fien", "TEST-0001", "Greet");
        assertThat(page.html()).contains(API + "/audit?after=0");
    }

    @Test
    void only_auditors_export_the_chain() {
        assertThat(system.get(API + "/audit").status()).isEqualTo(403);
        assertThat(registrar.get(HOME + "/audit").status()).isEqualTo(403);
        assertThat(issuer.with("klaproos", Role.AUDITOR).get(API + "/audit").status())
                .isEqualTo(404);
    }

    @Test
    void a_place_that_is_no_number_is_refused_in_words() {
        var inspector = issuer.with("zilverbeek", Role.AUDITOR);
        assertThat(inspector.get(API + "/audit?after=x").status()).isEqualTo(400);
        assertThat(inspector.get(API + "/audit?after=99999999").body()).isEmpty();
        assertThat(auditor.get(HOME + "/audit?upTo=-5&check=99999999").status()).isEqualTo(200);
    }
}
