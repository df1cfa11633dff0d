package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.institution.Institution.Approval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/// What a file said is gone thirty days after its end; the awards stay.
class PurgeTest {
    private static final String WRONG = "TEST-WRONG-31";
    private static final String LEFT = "TEST-LEFT-31";
    private static final String GONE = "Wat in het bestand stond, is na dertig dagen gewist.";

    @TempDir private Path data;
    private final RunningBatches.Ahead clock = new RunningBatches.Ahead();
    private final int port = RunningBatches.freePort();

    private RunningBatches issuer() {
        return new RunningBatches(data, port, clock);
    }

    @Test
    void after_thirty_days_the_rows_are_gone_and_the_awards_stand() {
        String done;
        String left;
        String award;
        try (var issuer = issuer().withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            var file = new ResultFile().row("TEST-1").row(WRONG, "Score", "99");
            done = registrar.csv(file.text(), "{\"confirm\": true}").id();
            left = registrar.csv(new ResultFile().row(LEFT).text(), "{}").id();
            assertThat(registrar.settled(done).count("issued")).isEqualTo(1);
            award = awardOf(registrar, done);

            clock.advance(Duration.ofDays(29));
            assertThat(issuer.bean(PurgeBatches.class).purge()).isZero();
            var desk = new Registrar(issuer);
            assertThat(said(desk, done)).contains(WRONG);
            assertThat(said(desk, left)).contains(LEFT);
        }
        clock.advance(Duration.ofDays(2));
        try (var issuer = issuer()) {
            var registrar = issuer.registrar();
            var desk = new Registrar(issuer);
            awaitPurged(desk, done, left);
            assertThat(said(desk, done)).doesNotContain(WRONG);
            assertThat(said(desk, left)).doesNotContain(LEFT);
            assertThat(registrar.batch(left).state()).isEqualTo("cancelled");
            assertThat(registrar.batch(done).count("issued")).isEqualTo(1);

            String record = registrar.get("/api/institutions/zilverbeek/awards/" + award).text();
            assertThat(record)
                    .contains("Voorbeeld", "TEST-1", "\"code\":\"valid\"")
                    .doesNotContain("revoked");

            for (String id : new String[] {done, left}) {
                var page = desk.open("/batches/" + id);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.html())
                        .contains(GONE, "Bestand (inhoud gewist)")
                        .doesNotContain(WRONG, LEFT, "resultaten.csv");
            }
            assertThat(desk.open("/awards/" + award.replace("urn:uuid:", "")).html())
                    .contains("TEST-1");
        }
    }

    @Test
    void the_same_file_after_its_purge_still_makes_nothing_twice() {
        try (var issuer = issuer().withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            String file = new ResultFile().row("TEST-1").text();
            String id = registrar.csv(file, "{\"confirm\": true}").id();
            registrar.settled(id);
            clock.advance(Duration.ofDays(31));
            issuer.bean(PurgeBatches.class).purge();

            assertThat(registrar.csv(file, "{\"confirm\": true}").id()).isEqualTo(id);
            assertThat(registrar.settled(id).count("issued")).isEqualTo(1);
        }
    }

    private static String awardOf(RunningBatches.Client registrar, String id) {
        return registrar
                .get("/api/institutions/zilverbeek/awards?batch=" + id)
                .json()
                .at("/awards/0/id")
                .asString();
    }

    /// All that pages and downloads tell of the rows.
    private static String said(Registrar desk, String id) {
        String batch = "/batches/" + id;
        return desk.open(batch).html()
                + new String(desk.load(batch + "/rest"), StandardCharsets.UTF_8)
                + new String(desk.load(batch + "/report?format=csv"), StandardCharsets.UTF_8);
    }

    /// The round that begins with the service does it, a moment after the start.
    private static void awaitPurged(Registrar desk, String... ids) {
        for (int i = 0; i < 200; i++) {
            if (Arrays.stream(ids)
                    .allMatch(id -> desk.open("/batches/" + id).html().contains(GONE))) return;
            Thread.onSpinWait();
        }
        throw new AssertionError("the rows are still there");
    }
}
