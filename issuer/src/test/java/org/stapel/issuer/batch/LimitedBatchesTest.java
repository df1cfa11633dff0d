package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Files of whoever is registrar or approver of some programmes only: threat B11, C14.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitedBatchesTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";

    private RunningBatches issuer;
    private RunningBatches.Client all;
    private RunningBatches.Client ofG02;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningBatches(data).withInstitution(Approval.NONE);
        all = issuer.registrar();
        ofG02 = limited(issuer, Role.REGISTRAR, "G02");
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static RunningBatches.Client limited(
            RunningBatches issuer, Role role, String... programmes) {
        return issuer.client(
                Set.of(new Grant("zilverbeek", role, Optional.of(Set.of(programmes)))));
    }

    private static String act(String id, String act) {
        return RunningBatches.BATCHES + "/" + id + "/" + act;
    }

    private static String batchOf(RunningBatches.Client client, int newest) {
        return client.get(RunningBatches.BATCHES)
                .json()
                .at("/batches/" + newest + "/id")
                .asString();
    }

    private static JsonNode assertRefused(RunningBatches.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo("programme_not_allowed");
        return answer.json();
    }

    private int made(String id) {
        return all.get(AWARDS + "?batch=" + id).json().path("awards").size();
    }

    @Test
    void c14_a_file_of_the_own_programme_goes_through() {
        String file = new ResultFile().row("OWN-1").row("OWN-2").text();
        String id = ofG02.csv(file, "{\"confirm\": true}").id();
        assertThat(ofG02.settled(id).count("issued")).isEqualTo(2);
    }

    @Test
    void c14_one_row_of_another_programme_refuses_the_whole_file_and_is_named() {
        String file = new ResultFile().row("A1").row("A2", "Code OPO", "G01").row("A3").text();

        for (String options : new String[] {"{}", "{\"confirm\": true}"}) {
            var refused = assertRefused(ofG02.csv(file, options));
            assertThat(refused.path("count").asInt()).isEqualTo(1);
            assertThat(refused.path("rows").toString())
                    .isEqualTo("[{\"row\":3,\"programme\":\"G01\"}]");
            assertThat(refused.path("programmes").toString()).isEqualTo("[\"G01\"]");
        }
        String id = batchOf(all, 0);
        assertRefused(ofG02.post(act(id, "columns"), "{}"));
        assertRefused(ofG02.post(act(id, "confirm"), "{}"));
        assertThat(made(id)).isZero();

        all.post(act(id, "confirm"), "{}");
        assertThat(all.settled(id).count("issued")).isEqualTo(3);
    }

    @Test
    void c14_a_hundred_rows_are_named_and_all_are_counted() {
        var file = new ResultFile().row("MANY");
        for (int i = 0; i < 750; i++) file.row("MANY-" + i, "Code OPO", "G01");
        var refused = assertRefused(ofG02.csv(file.text(), "{}"));
        assertThat(refused.path("count").asInt()).isEqualTo(750);
        assertThat(refused.path("rows")).hasSize(100);
    }

    @Test
    void c14_a_row_that_would_correct_an_award_of_another_programme_is_one_of_it() {
        var first =
                new ResultFile()
                        .column("Referentie")
                        .row("REF-1", "Code OPO", "G01", "Referentie", "FOREIGN-REF");
        String id = all.csv(first.text(), "{\"confirm\": true}").id();
        assertThat(all.settled(id).count("issued")).isEqualTo(1);

        var file =
                new ResultFile()
                        .column("Referentie")
                        .row("REF-1", "Score", "12", "Referentie", "FOREIGN-REF");
        var refused = assertRefused(ofG02.csv(file.text(), "{}"));
        assertThat(refused.path("rows").toString())
                .isEqualTo("[{\"row\":2,\"programme\":\"G01\"}]");
        String second = batchOf(all, 0);
        assertThat(all.batch(second).count("changed")).isEqualTo(1);
        assertRefused(ofG02.post(act(second, "confirm"), "{\"correctAll\": true}"));
    }

    @Test
    void c14_what_waits_for_its_release_is_not_withdrawn_by_others() {
        String release = Instant.now().plus(Duration.ofDays(2)).toString();
        String options = "{\"confirm\": true, \"releaseAt\": \"" + release + "\"}";
        String file = new ResultFile().row("WAIT-1", "Code OPO", "G01").text();
        String id = all.csv(file, options).id();
        assertThat(all.settled(id).count("issued")).isEqualTo(1);
        assertRefused(ofG02.post(act(id, "cancel"), "{}"));
        assertThat(all.batch(id).count("issued")).isEqualTo(1);
    }

    @Test
    void c14_an_own_mistake_is_taken_away_again() {
        String file = new ResultFile().row("GONE-1", "Code OPO", "G01").text();
        assertRefused(ofG02.csv(file, "{}"));
        String id = batchOf(all, 0);
        assertThat(ofG02.post(act(id, "cancel"), "{}").status()).isEqualTo(200);
        assertThat(all.batch(id).state()).isEqualTo("cancelled");
    }

    @Test
    void c14_a_second_person_releases_only_what_the_role_reaches(@TempDir Path other) {
        try (var strict = new RunningBatches(other).withInstitution(Approval.SECOND_PERSON)) {
            var registrar = strict.registrar();
            var approver = limited(strict, Role.APPROVER, "G02");
            String file = new ResultFile().row("S1").row("S2", "Code OPO", "G01").text();
            String id = registrar.csv(file, "{\"confirm\": true}").id();
            assertThat(registrar.settled(id).state()).isEqualTo("proposed");

            var refused = assertRefused(approver.post(act(id, "release"), "{}"));
            assertThat(refused.path("rows").toString()).contains("\"row\":3");
            assertRefused(approver.post(act(id, "cancel"), "{}"));
            assertThat(registrar.batch(id).state()).isEqualTo("proposed");

            var both = limited(strict, Role.APPROVER, "G02", "G01");
            assertThat(both.post(act(id, "release"), "{}").status()).isEqualTo(202);
            assertThat(registrar.settled(id).count("issued")).isEqualTo(2);
        }
    }

    @Test
    void c14_the_page_says_it_in_words_and_nothing_can_be_confirmed() {
        String email = "beperkt@zilverbeek.example";
        var desk = new Registrar(issuer, email, Role.REGISTRAR);
        limit(email, Optional.of(Set.of("G02")));
        var file = new ResultFile().row("P1").row("P2", "Code OPO", "G01").row("P3");
        var columns = desk.upload("juni.csv", file.bytes());
        String batch = "/console/zilverbeek/batches/" + columns.batch();
        desk.submit(columns, batch + "/columns", BatchPagesTest.asSuggested(columns));
        issuer.bean(Work.class).await(new BatchId(columns.batch()), Duration.ofMinutes(1));

        var page = desk.open("/batches/" + columns.batch());
        assertThat(page.html())
                .contains("Eén rij gaat over een opleiding waarvoor uw rol niet geldt")
                .contains("Rij 3")
                .doesNotContain("Onderteken 3");
        var refused = desk.submit(page, batch + "/confirm", Map.of("release", "now"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html())
                .contains("Er is niets gebeurd: uw rol geldt voor andere opleidingen.");
        assertThat(made(columns.batch())).isZero();

        limit(email, Optional.empty());
        assertThat(desk.open("/batches/" + columns.batch()).html()).contains("Onderteken 3");
    }

    private void limit(String email, Optional<Set<String>> programmes) {
        var accounts = issuer.bean(Accounts.class);
        String id = accounts.byEmail(new EmailAddress(email)).orElseThrow().id();
        accounts.grant(id, new Grant("zilverbeek", Role.REGISTRAR, programmes));
    }
}
