package org.stapel.issuer.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.award.store.OlderAward;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;

/// The awards of a year, counted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final String API = "/api/institutions/zilverbeek";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
        for (int i = 0; i < 6; i++) award("F-" + i, "2025-06-30", "0613");
        for (int i = 0; i < 2; i++) award("G-" + i, "2025-09-01", "0913");
        award("H-1", "2024-12-31", "0613");
        award("E-1", "2023-06-30", "0613");
        registrar.post(API + "/awards", json("E-2", "2023-06-30", "0613").put("route", "EVC"));
        String wrong = award("R-1", "2025-03-03", "0613");
        registrar.post(API + "/awards/" + wrong + "/revoke", "{\"reason\":\"other\"}");
        String old = award("S-1", "2025-04-04", "0613");
        registrar.post(API + "/awards/" + old + "/supersede", json("S-1.2", "2025-04-04", "0613"));
        var whole = registrar.post(API + "/awards", Engine.fixture("microdegree.json"));
        assertThat(whole.status()).as(whole.body()).isEqualTo(201);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static ObjectNode json(String reference, String day, String field) {
        return Engine.m01(reference).put("awardedDate", day).put("field", field);
    }

    private String award(String reference, String day, String field) {
        var answer = registrar.post(API + "/awards", json(reference, day, field));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString();
    }

    private List<String> csv(String query) {
        var answer = registrar.get(API + "/figures.csv?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    @Test
    void awards_are_counted_by_kind_level_field_and_route() {
        assertThat(csv("year=2025"))
                .contains(
                        "2025;in_force;CREDIT_CERTIFICATE;5;0613;TAUGHT;7;0;42",
                        "2025;in_force;CREDIT_CERTIFICATE;5;0913;TAUGHT;2;0;12",
                        "2025;revoked;CREDIT_CERTIFICATE;5;0613;TAUGHT;1;0;6",
                        "2025;superseded;CREDIT_CERTIFICATE;5;0613;TAUGHT;1;0;6");
        assertThat(csv("year=2024"))
                .containsExactly(
                        "\uFEFFyear;standing;kind;eqf;iscedF;route;awards;ofWhichParts;ects",
                        "2024;in_force;CREDIT_CERTIFICATE;5;0613;TAUGHT;1;0;6");
    }

    @Test
    void recognised_competences_are_counted_apart() {
        assertThat(csv("year=2023"))
                .contains(
                        "2023;in_force;CREDIT_CERTIFICATE;5;0613;TAUGHT;1;0;6",
                        "2023;in_force;CREDIT_CERTIFICATE;5;0613;EVC;1;0;6");
        var reader = issuer.person("zilverbeek", Role.AUDITOR);
        assertThat(reader.get("/console/zilverbeek/figures?year=2023").html())
                .contains("Onderwezen", "Erkende competenties (EVC)");
    }

    @Test
    void an_award_from_before_routes_were_kept_is_told_as_not_recorded() {
        String id = award("O-1", "2022-06-30", "0613");
        OlderAward.forgetRoute(issuer, id);
        assertThat(csv("year=2022"))
                .contains("2022;in_force;CREDIT_CERTIFICATE;5;0613;not_recorded;1;0;6");
        var reader = issuer.person("en", "zilverbeek", Role.AUDITOR);
        assertThat(reader.get("/console/zilverbeek/figures?year=2022").html())
                .contains("Not recorded");
    }

    @Test
    void small_numbers_are_hidden_in_what_is_published() {
        assertThat(csv("year=2025&public=yes"))
                .contains(
                        "2025;in_force;CREDIT_CERTIFICATE;5;0613;TAUGHT;7;0;42",
                        "2025;in_force;CREDIT_CERTIFICATE;5;0913;TAUGHT;<5;0;",
                        "2025;revoked;CREDIT_CERTIFICATE;5;0613;TAUGHT;<5;0;");
    }

    @Test
    void the_published_total_does_not_give_hidden_numbers_away() {
        var reader = issuer.person("zilverbeek", Role.AUDITOR);
        String page = "/console/zilverbeek/figures?year=2025";
        assertThat(reader.get(page).html()).contains("9 geldige toekenningen, 54 studiepunten");
        assertThat(reader.get(page + "&public=yes").html())
                .contains("Ten minste 7 geldige toekenningen en 42 studiepunten", "&lt;5");
    }

    @Test
    void parts_count_as_awards_and_their_credits_once() {
        var reader = issuer.person("zilverbeek", Role.AUDITOR);
        assertThat(csv("year=2026"))
                .anyMatch(line -> line.startsWith("2026;in_force;MICROCREDENTIAL"))
                .anyMatch(
                        line -> line.matches("2026;in_force;CREDIT_CERTIFICATE;.*;TAUGHT;2;2;.*"));
        assertThat(reader.get("/console/zilverbeek/figures?year=2026").html())
                .contains("3 geldige toekenningen");
    }

    @Test
    void a_year_without_awards_and_one_that_is_none_are_answered_in_words() {
        var reader = issuer.person("zilverbeek", Role.AUDITOR);
        assertThat(reader.get("/console/zilverbeek/figures?year=1999").html())
                .contains("Geen enkele toekenning heeft een datum in 1999");
        assertThat(reader.get("/console/zilverbeek/figures?year=x%00").status()).isEqualTo(200);
    }

    @Test
    void the_file_names_institution_and_year() {
        assertThat(registrar.get(API + "/figures.csv?year=2025").header("Content-Disposition"))
                .contains("attachment", "zilverbeek-2025.csv");
    }
}
