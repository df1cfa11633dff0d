package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.privacy.EraseLearner;
import org.stapel.issuer.privacy.Pseudonyms;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What rows of several kinds lead to.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsOfRowsTest {
    private static final String CONFIRM =
            "{\"confirm\": true, \"acceptWarnings\": true, \"correctAll\": true";

    private RunningBatches issuer;
    private RunningBatches.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningBatches(data).withInstitution(Approval.NONE);
        registrar = issuer.registrar();
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private RunningBatches.Answer done(String file, String options) {
        var answer = registrar.csv(file, options);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return registrar.settled(answer.id());
    }

    private JsonNode award(JsonNode row) {
        return registrar
                .get("/api/institutions/zilverbeek/awards/" + row.path("award").asString())
                .json();
    }

    @Test
    void a_changed_result_is_told_and_ticked_corrects_the_award() {
        String first = new ResultFile().row("C1", "Score", "12").text();
        var before = done(first, CONFIRM + "}");
        JsonNode old = registrar.rows(before.id(), "issued").path(0);
        String second = new ResultFile().row("C1", "Score", "14").text();
        var changed = done(second, "{}");
        JsonNode difference =
                registrar.rows(changed.id(), "changed").path(0).path("differences").path(0);
        assertThat(difference.path("before").asString()).isEqualTo("12");
        assertThat(difference.path("after").asString()).isEqualTo("14");
        registrar.post(
                RunningBatches.BATCHES + "/" + changed.id() + "/confirm", "{\"correctAll\": true}");
        assertThat(registrar.settled(changed.id()).count("corrected")).isEqualTo(1);
        JsonNode corrected = registrar.rows(changed.id(), "corrected").path(0);
        assertThat(corrected.path("reference").asString())
                .isEqualTo(old.path("reference").asString() + ".2");
        assertThat(award(old).toString()).contains("superseded");

        var third = done(new ResultFile().row("C1", "Score", "14").row("C2").text(), "{}");
        assertThat(third.count("already_issued")).isEqualTo(1);
        assertThat(third.count("good")).isEqualTo(1);
    }

    @Test
    void a_microdegree_row_awards_the_whole_and_its_creditbewijzen_in_one_act() {
        String file =
                """
                Studentnummer;Naam;Voornaam;Resultaat MD1 2026;Resultaat G01;Resultaat G02;Datum
                MD-1;Voorbeeld;Fien;14,5;13;16;30/06/2026
                """;
        var batch = done(file, CONFIRM + "}");
        assertThat(batch.count("issued"))
                .as(registrar.rows(batch.id(), "").toString())
                .isEqualTo(1);
        JsonNode whole = award(registrar.rows(batch.id(), "issued").path(0));
        assertThat(whole.path("parts").size()).isEqualTo(2);
        JsonNode part =
                registrar
                        .get(
                                "/api/institutions/zilverbeek/awards/"
                                        + whole.path("parts").path(0).asString())
                        .json();
        assertThat(part.toString()).contains("CREDIT_CERTIFICATE").contains("\"value\":\"13\"");

        var changed = done(file.replace("14,5;13;16", "14,5;15;16"), CONFIRM + "}");
        assertThat(changed.count("corrected"))
                .as(registrar.rows(changed.id(), "").toString())
                .isEqualTo(1);
        var again = done(file.replace("14,5;13;16", "14,5;15;16") + "\r\n", "{}");
        assertThat(again.count("already_issued")).isEqualTo(1);
    }

    @Test
    void a_row_that_names_the_reference_of_another_unit_asks_to_correct_it() {
        var first = new ResultFile().column("Kenmerk").row("REF-1", "Kenmerk", "HZ-R-1");
        assertThat(done(first.text(), CONFIRM + "}").count("issued")).isEqualTo(1);
        var second =
                new ResultFile()
                        .column("Kenmerk")
                        .row("REF-1", "Kenmerk", "HZ-R-1", "Code OPO", "G01");
        var other = done(second.text(), "{}");
        JsonNode difference =
                registrar.rows(other.id(), "changed").path(0).path("differences").path(0);
        assertThat(difference.path("before").asString())
                .as(registrar.rows(other.id(), "").toString())
                .isEqualTo("G02");
        assertThat(difference.path("after").asString()).isEqualTo("G01");
    }

    private static String microdegree(String learner, String g01, String g02) {
        return """
        Studentnummer;Naam;Voornaam;Geboortedatum;Resultaat MD1 2026;Resultaat G01;Resultaat G02;Datum
        %s;Voorbeeld;Fien;13/02/2004;14,5;%s;%s;30/06/2026
        """
                .formatted(learner, g01, g02);
    }

    private JsonNode at(String award) {
        return registrar.get("/api/institutions/zilverbeek/awards/" + award).json();
    }

    private static List<String> parts(JsonNode whole) {
        return whole.path("parts").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void correcting_a_microdegree_corrects_only_the_creditbewijs_that_says_something_else() {
        var first = done(microdegree("MD-2", "13", "16"), CONFIRM + "}");
        JsonNode old = award(registrar.rows(first.id(), "issued").path(0));
        var second = done(microdegree("MD-2", "15", "16"), CONFIRM + "}");
        JsonNode whole = award(registrar.rows(second.id(), "corrected").path(0));
        assertThat(whole.path("supersedes")).isEqualTo(old.path("id"));
        assertThat(parts(whole).get(1)).isEqualTo(parts(old).get(1));
        JsonNode corrected = at(parts(whole).get(0));
        assertThat(corrected.path("supersedes").asString()).isEqualTo(parts(old).get(0));
        assertThat(corrected.path("whole")).isEqualTo(whole.path("id"));
        assertThat(corrected.toString()).contains("\"value\":\"15\"");
        assertThat(at(parts(old).get(0)).path("standing").path("code").asString())
                .isEqualTo("superseded");
        assertThat(at(parts(old).get(1)).path("standing").path("code").asString())
                .isEqualTo("valid");
    }

    @Test
    void the_corrected_parts_of_a_microdegree_reach_their_learner_with_the_whole() {
        done(microdegree("MD-3", "13", "16"), CONFIRM + "}");
        var second = done(microdegree("MD-3", "15", "16"), CONFIRM + "}");
        JsonNode whole = award(registrar.rows(second.id(), "corrected").path(0));
        Dispatches dispatches = issuer.bean(Dispatches.class);
        assertThat(dispatches.ofAward(new AwardId(whole.path("id").asString()))).isPresent();
        for (String part : parts(whole))
            assertThat(dispatches.ofAward(new AwardId(part))).as(part).isEmpty();
    }

    @Test
    void a_creditbewijs_that_is_held_already_is_not_made_again_for_the_microdegree() {
        String unit = new ResultFile().row("MD-4", "Score", "16").text();
        var alone = done(unit, CONFIRM + "}");
        String held = registrar.rows(alone.id(), "issued").path(0).path("award").asString();
        var together = done(microdegree("MD-4", "13", "16"), CONFIRM + "}");
        JsonNode whole = award(registrar.rows(together.id(), "issued").path(0));
        assertThat(parts(whole)).hasSize(2).contains(held);
        assertThat(at(held).path("whole").isMissingNode() || at(held).path("whole").isNull())
                .isTrue();
        var other = done(microdegree("MD-5", "13", "16"), CONFIRM + "}");
        JsonNode others = award(registrar.rows(other.id(), "issued").path(0));
        assertThat(parts(others)).doesNotContain(held);
    }

    @Test
    void a_creditbewijs_with_another_result_is_another_one() {
        var alone = done(new ResultFile().row("MD-6", "Score", "12").text(), CONFIRM + "}");
        String held = registrar.rows(alone.id(), "issued").path(0).path("award").asString();
        var together = done(microdegree("MD-6", "13", "16"), CONFIRM + "}");
        JsonNode whole = award(registrar.rows(together.id(), "issued").path(0));
        assertThat(parts(whole)).hasSize(2).doesNotContain(held);
    }

    @Test
    void a_recognition_that_covers_everything_awards_the_microcredential_by_evc() {
        String file =
                """
                Studentnummer;Naam;Voornaam;Code;Datum
                EVC-1;Voorbeeld;Fien;HZ-EVC;30/06/2026
                EVC-2;Voorbeeld;Bram;HZ-EVC1;30/06/2026
                """;
        var batch = done(file, CONFIRM + ", \"recognised\": \"MD1@2026\"}");
        JsonNode issued = registrar.rows(batch.id(), "issued").path(0);
        assertThat(award(issued).toString())
                .contains("\"kind\":\"MICROCREDENTIAL\"")
                .contains("\"route\":\"EVC\"");
        JsonNode finding = registrar.rows(batch.id(), "set_aside").path(0).path("findings").path(0);
        assertThat(finding.path("code").asString()).isEqualTo("not_covered");
        assertThat(finding.path("text").asString())
                .contains("De lerende stelt een verbeterplan op");
    }

    @Test
    void a_template_filled_in_maps_itself_and_its_example_is_never_awarded() {
        var pages = new Registrar(issuer);
        byte[] template = pages.load("/batches/template?offer=G02@2026-2027&format=csv");
        String text = new String(template, StandardCharsets.UTF_8);
        assertThat(text).contains("Resultaat G02 2026-2027").contains("VOORBEELD-0001");
        String filled = text + "T-1;Voorbeeld;Fien;01/03/1989;17;30/06/2026;JUN;;nl\r\n";
        var batch = done(filled, "{}");
        assertThat(batch.state()).isEqualTo("mapped");
        assertThat(batch.count("good")).isEqualTo(1);
        JsonNode example = registrar.rows(batch.id(), "wrong").path(0).path("findings").path(0);
        assertThat(example.path("code").asString()).isEqualTo("example_row");
    }

    @Test
    void the_rest_is_the_same_sheet_with_a_column_more_and_can_be_uploaded_again() {
        var file = new ResultFile().row("W1", "Score", "30").row("W2");
        var batch = done(file.text(), CONFIRM + "}");
        var pages = new Registrar(issuer);
        String rest =
                new String(pages.load("/batches/" + batch.id() + "/rest"), StandardCharsets.UTF_8);
        String header = file.text().split("\r\n")[0];
        assertThat(rest).contains(header + ";Wat er schort").contains("W1").doesNotContain("W2");
        assertThat(rest).contains("Dit resultaat valt buiten de schaal van 0 tot 20.");
        var again = done(rest.replace(";30;", ";13;"), CONFIRM + "}");
        assertThat(again.count("issued")).isEqualTo(1);
    }

    @Test
    void an_erased_learner_is_gone_from_every_file() {
        var batch = done(new ResultFile().row("GONE-1").row("STAYS-1").text(), "{}");
        var zilverbeek = new InstitutionId("zilverbeek");
        var learner = issuer.bean(Pseudonyms.class).learner(zilverbeek, "GONE-1");
        issuer.bean(EraseLearner.class).erase(zilverbeek, learner, "test");
        var after = registrar.batch(batch.id());
        assertThat(after.count("forgotten")).isEqualTo(1);
        registrar.post(RunningBatches.BATCHES + "/" + batch.id() + "/confirm", "{}");
        var ended = registrar.settled(batch.id());
        assertThat(ended.count("issued")).isEqualTo(1);
        assertThat(ended.sumOfCounts()).isEqualTo(2);
        String report =
                registrar
                        .get(RunningBatches.BATCHES + "/" + batch.id() + "/report?format=csv")
                        .text();
        assertThat(report).doesNotContain("GONE-1").contains("STAYS-1");
    }

    @Test
    void columns_once_mapped_are_known_again() {
        String file = "Kolom A;Kolom B;Kolom C\r\nK-1;Voorbeeld;12\r\n";
        String options =
                "{\"columns\": {\"Kolom A\": \"learner\", \"Kolom B\": \"familyName\", \"Kolom C\":"
                        + " \"result\"}, \"offer\": \"G02\", \"constants\": {\"awardedDate\":"
                        + " \"2026-06-30\"}}";
        assertThat(done(file, options).count("good")).isEqualTo(1);
        var next = registrar.csv(file.replace("K-1", "K-2"), "{}");
        assertThat(next.json().path("mapping").path("columns").path("Kolom A").asString())
                .isEqualTo("learner");
        assertThat(next.state()).isEqualTo("uploaded");
    }
}
