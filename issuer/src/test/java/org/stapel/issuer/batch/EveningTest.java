package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.institution.Institution.Approval;

import java.nio.file.Path;
import java.util.Arrays;

/// Eight hundred results after the exams, as a spreadsheet program with Dutch settings saved them.
class EveningTest {
    @TempDir private Path data;

    private static byte[] file(String ending) {
        return RunningBatches.resource("/sheets/results-800-nl." + ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_file_as_it_is_goes_through_without_a_hand_edit(String ending) {
        try (var issuer = new RunningBatches(data).withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            String id = registrar.upload("resultaten." + ending, file(ending), "{}").id();
            var checked = registrar.settled(id);
            assertThat(checked.state()).isEqualTo("mapped");
            assertThat(checked.count("wrong")).isEqualTo(3);
            assertThat(checked.count("not_awarded")).isEqualTo(40);
            assertThat(checked.count("good")).isEqualTo(757);

            registrar.post(RunningBatches.BATCHES + "/" + id + "/confirm", "{}");
            var done = registrar.settled(id);
            assertThat(done.state()).isEqualTo("done");
            assertThat(done.count("issued")).isEqualTo(757);
            assertThat(done.sumOfCounts()).isEqualTo(800);
            reportEqualsReality(registrar, id);
        }
    }

    private static void reportEqualsReality(RunningBatches.Client registrar, String id) {
        String report =
                registrar.get(RunningBatches.BATCHES + "/" + id + "/report?format=csv").text();
        var lines = Arrays.stream(report.split("\r\n")).skip(1).toList();
        assertThat(lines).hasSize(800);
        assertThat(lines.stream().filter(line -> line.contains(";ondertekend;"))).hasSize(757);
        for (String line :
                lines.stream().filter(l -> l.contains(";ondertekend;")).limit(20).toList()) {
            String[] cells = line.split(";");
            var award = registrar.get("/api/institutions/zilverbeek/awards/" + cells[6]).json();
            assertThat(award.toString()).contains(cells[1]).contains(cells[3]);
        }
    }

    @Test
    void the_same_file_again_is_the_same_batch_and_signs_nothing() {
        try (var issuer = new RunningBatches(data).withInstitution(Approval.NONE)) {
            var registrar = issuer.registrar();
            String options = "{\"confirm\": true}";
            String id = registrar.upload("a.csv", file("csv"), options).id();
            assertThat(registrar.settled(id).count("issued")).isEqualTo(757);
            var again = registrar.upload("b.csv", file("csv"), options);
            assertThat(again.id()).isEqualTo(id);
            assertThat(again.count("issued")).isEqualTo(757);
            String other = registrar.upload("c.xlsx", file("xlsx"), "{}").id();
            var checked = registrar.settled(other);
            assertThat(checked.count("already_issued")).isEqualTo(757);
            assertThat(checked.count("good")).isZero();
        }
    }
}
