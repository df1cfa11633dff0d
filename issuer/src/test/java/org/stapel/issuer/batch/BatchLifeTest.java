package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// From upload to the end, with everything that may come in between.
class BatchLifeTest {
    @TempDir private Path data;

    private static String confirm(String id) {
        return RunningBatches.BATCHES + "/" + id + "/confirm";
    }

    @Test
    void a_restart_in_the_middle_signs_every_row_once() {
        int port = RunningBatches.freePort();
        var file = new ResultFile().rows(0, 1_500);
        String id;
        int before;
        try (var issuer = new RunningBatches(data, port, new RunningBatches.Ahead())) {
            issuer.withInstitution(Approval.NONE);
            var registrar = issuer.registrar();
            id = registrar.csv(file.text(), "{}").id();
            registrar.settled(id);
            registrar.post(confirm(id), "{}");
            while (registrar.batch(id).count("issued") == 0) Thread.onSpinWait();
            before = registrar.batch(id).count("issued");
        }
        assertThat(before).isBetween(1, 1_499);
        try (var issuer = new RunningBatches(data, port, new RunningBatches.Ahead())) {
            var registrar = issuer.registrar();
            var done = registrar.settled(id);
            assertThat(done.state()).isEqualTo("done");
            assertThat(done.count("issued")).isEqualTo(1_500);
            assertThat(done.sumOfCounts()).isEqualTo(1_500);
            assertThat(awardsOf(registrar, id)).isEqualTo(1_500);
        }
    }

    private static int awardsOf(RunningBatches.Client registrar, String id) {
        String report =
                registrar.get(RunningBatches.BATCHES + "/" + id + "/report?format=csv").text();
        return (int)
                report.lines()
                        .map(line -> line.split(";"))
                        .filter(c -> c.length > 6)
                        .map(cells -> cells[6])
                        .filter(award -> award.startsWith("urn:uuid:"))
                        .distinct()
                        .count();
    }

    @Test
    void a_store_that_is_out_for_a_moment_holds_a_batch_up_and_loses_nothing() throws Exception {
        var store = new StoreWithOutages();
        var clock = new RunningBatches.Ahead();
        try (var issuer = new RunningBatches(data, RunningBatches.freePort(), clock, store)) {
            issuer.withInstitution(Approval.NONE);
            var registrar = issuer.registrar();
            String id = registrar.csv(new ResultFile().rows(0, 600).text(), "{}").id();
            registrar.settled(id);
            registrar.post(confirm(id), "{}");
            while (registrar.batch(id).count("issued") == 0) Thread.onSpinWait();
            store.goOut();
            Thread.sleep(Duration.ofSeconds(2));
            store.comeBack();
            var done = registrar.settled(id);
            assertThat(done.state()).isEqualTo("done");
            assertThat(done.count("issued")).isEqualTo(600);
            assertThat(awardsOf(registrar, id)).isEqualTo(600);
        }
    }

    @Test
    void a_batch_is_cancelled_in_the_middle_and_the_report_is_exact() {
        try (var issuer = new RunningBatches(data).withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            String id = registrar.csv(new ResultFile().rows(0, 1_500).text(), "{}").id();
            registrar.settled(id);
            registrar.post(confirm(id), "{}");
            while (registrar.batch(id).count("issued") == 0) Thread.onSpinWait();
            registrar.post(RunningBatches.BATCHES + "/" + id + "/cancel", "{}");
            var ended = registrar.settled(id);
            assertThat(ended.state()).isEqualTo("cancelled");
            assertThat(ended.count("issued")).isBetween(1, 1_499);
            assertThat(ended.count("issued") + ended.count("not_signed")).isEqualTo(1_500);
            assertThat(awardsOf(registrar, id)).isEqualTo(ended.count("issued"));
        }
    }

    @Test
    void until_the_release_time_a_batch_can_be_cancelled_and_all_of_it_is_withdrawn() {
        var clock = new RunningBatches.Ahead();
        try (var issuer =
                new RunningBatches(data, RunningBatches.freePort(), clock)
                        .withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            String release = clock.instant().plus(2, ChronoUnit.DAYS).toString();
            String options = "{\"confirm\": true, \"releaseAt\": \"" + release + "\"}";
            var file = new ResultFile().rows(0, 5);
            String id = registrar.csv(file.text(), options).id();
            assertThat(registrar.settled(id).count("issued")).isEqualTo(5);
            registrar.post(RunningBatches.BATCHES + "/" + id + "/cancel", "{}");
            assertThat(registrar.settled(id).count("withdrawn")).isEqualTo(5);

            String again = registrar.csv(file.text(), "{}").id();
            assertThat(again).isNotEqualTo(id);
            var warned = registrar.settled(again);
            assertThat(warned.count("warned")).isEqualTo(5);
            String later = "{\"acceptWarnings\": true, \"releaseAt\": \"" + release + "\"}";
            registrar.post(confirm(again), later);
            assertThat(registrar.settled(again).count("issued")).isEqualTo(5);
            clock.advance(Duration.ofDays(3));
            var tooLate = registrar.post(RunningBatches.BATCHES + "/" + again + "/cancel", "{}");
            assertThat(tooLate.json().path("code").asString()).isEqualTo("batch_too_late");
        }
    }

    @Test
    void what_is_corrected_before_its_release_is_shown_no_sooner() {
        var clock = new RunningBatches.Ahead();
        try (var issuer =
                new RunningBatches(data, RunningBatches.freePort(), clock)
                        .withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            Instant release =
                    clock.instant().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            String first = new ResultFile().row("R1", "Score", "12").text();
            String options = "{\"confirm\": true, \"releaseAt\": \"" + release + "\"}";
            assertThat(registrar.settled(registrar.csv(first, options).id()).count("issued"))
                    .isEqualTo(1);
            String second = new ResultFile().row("R1", "Score", "14").text();
            String corrections = "{\"confirm\": true, \"correctAll\": true}";
            String id = registrar.csv(second, corrections).id();
            assertThat(registrar.settled(id).count("corrected")).isEqualTo(1);
            var award =
                    new AwardId(registrar.rows(id, "corrected").path(0).path("award").asString());
            var handling =
                    issuer.bean(Awards.class).byId(award).orElseThrow().award().file().handling();
            assertThat(handling.releaseAt()).contains(release);
        }
    }

    @Test
    void where_a_second_person_is_needed_another_account_must_release() {
        try (var issuer = new RunningBatches(data).withInstitution(Approval.SECOND_PERSON)) {
            var both = issuer.with("zilverbeek", Role.REGISTRAR, Role.APPROVER);
            var approver = issuer.with("zilverbeek", Role.APPROVER);
            String id = both.csv(new ResultFile().rows(0, 3).text(), "{\"confirm\": true}").id();
            assertThat(both.settled(id).state()).isEqualTo("proposed");
            String release = RunningBatches.BATCHES + "/" + id + "/release";
            assertThat(both.post(release, "{}").status()).isEqualTo(403);
            assertThat(both.batch(id).count("issued")).isZero();
            assertThat(approver.post(release, "{}").status()).isEqualTo(202);
            assertThat(both.settled(id).count("issued")).isEqualTo(3);
            String report =
                    both.get(RunningBatches.BATCHES + "/" + id + "/report?format=csv").text();
            String award = report.split("\r\n")[1].split(";")[6];
            assertThat(both.get("/api/institutions/zilverbeek/awards/" + award).text())
                    .contains("\"confirmedBy\":\"APPROVER\"");
        }
    }

    @Test
    void two_who_upload_the_same_file_at_once_get_one_batch_and_one_award_a_row() {
        try (var issuer = new RunningBatches(data).withInstitution(Approval.NONE)) {
            var one = issuer.registrar();
            var other = issuer.registrar();
            String file = new ResultFile().rows(0, 50).text();
            String options = "{\"confirm\": true}";
            var both =
                    List.of(
                            CompletableFuture.supplyAsync(() -> one.csv(file, options)),
                            CompletableFuture.supplyAsync(() -> other.csv(file, options)));
            var ids = both.stream().map(f -> f.join()).toList();
            String id = ids.stream().filter(a -> a.status() < 400).findFirst().orElseThrow().id();
            assertThat(ids).allSatisfy(a -> assertThat(a.status()).isLessThan(500));
            assertThat(one.settled(id).count("issued")).isEqualTo(50);
            assertThat(awardsOf(one, id)).isEqualTo(50);
        }
    }
}
