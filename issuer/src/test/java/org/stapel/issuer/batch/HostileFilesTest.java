package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are broken, careless or hostile: threats B11, C01 to C15.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
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

    private RunningBatches.Answer checked(ResultFile file) {
        return registrar.settled(registrar.csv(file.text(), "{}").id());
    }

    private List<String> codes(RunningBatches.Answer batch, String state) {
        List<String> codes = new ArrayList<>();
        for (JsonNode row : registrar.rows(batch.id(), state))
            for (JsonNode finding : row.path("findings"))
                codes.add(finding.path("code").asString());
        return codes;
    }

    private static long awards(RunningBatches.Answer answer) {
        return answer.json().path("awards").size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+Piet", "-Piet", "@Piet", "＝HYPERLINK(1)", "＋Piet"})
    void c01_what_looks_like_a_formula_is_kept_to_the_letter_and_leaves_as_text(String name) {
        var file =
                new ResultFile()
                        .row(
                                "F" + Integer.toUnsignedString(name.hashCode()),
                                "Voornaam",
                                name,
                                "Score",
                                "25");
        var batch = checked(file);
        String rest =
                registrar
                        .get(RunningBatches.BATCHES + "/" + batch.id() + "/report?format=csv")
                        .text();
        assertThat(rest).contains("'" + name);
    }

    @Test
    void c02_a_broken_row_says_its_line_and_the_good_ones_go_on() {
        String file =
                new ResultFile().row("Q1").row("Q2", "Voornaam", "Fi\0en").text() + "Q3;\"open";
        var batch = registrar.settled(registrar.csv(file, "{}").id());
        assertThat(batch.count("good")).isEqualTo(1);
        assertThat(codes(batch, "wrong")).contains("nul", "unclosed_quote");
        String texts = registrar.rows(batch.id(), "wrong").toString();
        assertThat(texts).contains("regel 4");
    }

    @ParameterizedTest
    @CsvSource({"rows", "columns", "headers"})
    void c03_more_than_a_file_may_hold_is_refused_as_a_whole(String what) {
        String file =
                switch (what) {
                    case "rows" -> "a;b\r\n" + "1;2\r\n".repeat(100_001);
                    case "columns" -> "a" + ";a".repeat(999) + "\r\n1\r\n";
                    default -> "Naam;Naam\r\na;b\r\n";
                };
        var answer = registrar.csv(file, "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("batch_limits");
    }

    @Test
    void c04_the_same_row_twice_is_doubled_and_another_result_is_a_conflict_and_none_is_signed() {
        var file = new ResultFile().row("D1").row("D1").row("D2").row("D2", "Score", "9").row("D3");
        var batch = checked(file);
        assertThat(batch.count("wrong")).isEqualTo(4);
        assertThat(codes(batch, "wrong"))
                .containsExactly("duplicate_row", "duplicate_row", "conflict", "conflict");
        assertThat(batch.count("good")).isEqualTo(1);
    }

    @Test
    void c06_every_error_is_shown_and_nothing_is_signed_before_somebody_confirms() {
        var file = new ResultFile();
        for (int i = 0; i < 1_200; i++) file.row("S" + i, "Score", i == 700 ? "99" : "12");
        var batch = checked(file);
        assertThat(batch.state()).isEqualTo("mapped");
        assertThat(codes(batch, "wrong")).containsExactly("score_range");
        var found = registrar.get("/api/institutions/zilverbeek/awards?batch=" + batch.id());
        assertThat(batch.count("issued")).isZero();
        assertThat(awards(found)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fien@post.example%0D%0ABcc: x@y.example",
                "fien@pоst.example",
                "niemand",
                "a b@post.example",
                "@post.example"
            })
    void c07_an_address_that_is_none_is_refused(String email) {
        var batch = checked(new ResultFile().row("E" + email.hashCode(), "E-mail privé", email));
        assertThat(codes(batch, "wrong")).containsExactly("invalid_email");
    }

    @Test
    void c07_a_local_part_of_three_hundred_letters_is_refused() {
        String email = "a".repeat(300) + "@post.example";
        assertThat(codes(checked(new ResultFile().row("E300", "E-mail privé", email)), "wrong"))
                .containsExactly("invalid_email");
    }

    @Test
    void c08_names_are_kept_faithfully() {
        var file =
                new ResultFile()
                        .row("N1", "Voornaam", "ياسمين")
                        .row("N2", "Naam", "D'Haene-Müller")
                        .row("N3", "Voornaam", "Amélie")
                        .row("N4", "Voornaam", "");
        var batch = checked(file);
        assertThat(batch.count("good")).isEqualTo(4);
        registrar.post(RunningBatches.BATCHES + "/" + batch.id() + "/confirm", "{}");
        registrar.settled(batch.id());
        String report =
                registrar
                        .get(RunningBatches.BATCHES + "/" + batch.id() + "/report?format=csv")
                        .text();
        assertThat(report).contains("ياسمين", "D'Haene-Müller", "Amélie Voorbeeld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fi\u202Een", "Fi\u0001en", "Fi\u2066en"})
    void c08_control_characters_and_turned_writing_are_refused(String name) {
        var batch = checked(new ResultFile().row("Z" + name.hashCode(), "Voornaam", name));
        assertThat(batch.count("wrong")).isEqualTo(1);
    }

    @Test
    void c08_a_thousand_marks_on_one_letter_are_refused() {
        String zalgo = "Fi" + "\u0301".repeat(1_000) + "en";
        assertThat(codes(checked(new ResultFile().row("ZALGO", "Voornaam", zalgo)), "wrong"))
                .containsExactly("name_marks");
    }

    @Test
    void c08_a_name_has_at_most_two_hundred_letters() {
        var batch =
                checked(
                        new ResultFile()
                                .row("L200", "Naam", "a".repeat(200))
                                .row("L201", "Naam", "a".repeat(201)));
        assertThat(batch.count("good")).isEqualTo(1);
        assertThat(codes(batch, "wrong")).containsExactly("name_long");
    }

    @ParameterizedTest
    @CsvSource({"31/02/2004,bad_date", "13/02/04,two_digit_year", "gisteren,bad_date"})
    void c09_a_date_that_is_none_is_a_row_error(String date, String code) {
        var file = new ResultFile().row("B" + code + date, "Geboortedatum", date).row("OK" + date);
        assertThat(codes(checked(file), "wrong")).containsExactly(code);
    }

    @Test
    void c09_an_order_of_day_and_month_that_nothing_shows_must_be_chosen() {
        var file =
                new ResultFile()
                        .row(
                                "A1",
                                "Geboortedatum",
                                "03/02/2004",
                                "Datum deliberatie",
                                "05/06/2026");
        var undecided = registrar.csv(file.text(), "{\"confirm\": true}");
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.json().toString()).contains("date_order");
        String id = registrar.csv(file.text(), "{}").id();
        registrar.post(
                RunningBatches.BATCHES + "/" + id + "/columns", "{\"dateOrder\": \"DAY_FIRST\"}");
        assertThat(registrar.settled(id).count("good")).isEqualTo(1);
    }

    @Test
    void c10_a_workbook_with_a_macro_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String part :
                    List.of("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        var answer = registrar.upload("macro.xlsx", out.toByteArray(), "{}");
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"25,score_range", "-1,score_range", "NaN,bad_number", "1e308,bad_number"})
    void c12_a_result_off_the_scale_is_a_row_error(String score, String code) {
        var file = new ResultFile().row("R" + score, "Score", score).row("RR" + score);
        assertThat(codes(checked(file), "wrong")).containsExactly(code);
    }

    @Test
    void c12_a_result_below_the_pass_mark_is_not_awarded_and_no_error() {
        var batch = checked(new ResultFile().row("P1", "Score", "9,5").row("P2", "Score", "10"));
        assertThat(batch.count("not_awarded")).isEqualTo(1);
        assertThat(batch.count("good")).isEqualTo(1);
        assertThat(batch.count("wrong")).isZero();
    }

    @Test
    void c14_whoever_is_no_registrar_uploads_nothing() {
        var auditor = issuer.with("zilverbeek", Role.AUDITOR);
        assertThat(auditor.csv(new ResultFile().row("X1").text(), "{}").status()).isEqualTo(403);
    }

    @Test
    void c15_a_token_of_another_institution_finds_nothing_here() {
        var stranger = issuer.with("klaproos", Role.REGISTRAR);
        assertThat(stranger.csv(new ResultFile().row("X2").text(), "{}").status()).isEqualTo(404);
        String id = registrar.csv(new ResultFile().row("X3").text(), "{}").id();
        assertThat(stranger.batch(id).status()).isEqualTo(404);
    }

    @Test
    void an_offer_that_the_catalogue_does_not_have_is_a_row_error_in_words() {
        var batch = checked(new ResultFile().row("O1", "Code OPO", "G99").row("O2"));
        JsonNode finding = registrar.rows(batch.id(), "wrong").path(0).path("findings").path(0);
        assertThat(finding.path("code").asString()).isEqualTo("unknown_offer");
        assertThat(finding.path("column").asString()).isEqualTo("Code OPO");
        assertThat(finding.path("text").asString()).isEqualTo("“G99” staat niet in de catalogus.");
    }
}
