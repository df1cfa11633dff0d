package org.stapel.issuer.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import java.nio.file.Path;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicCatalogueTest {
    private static final String CATALOGUE =
            """
            {"units": [
              {"id": "U 1", "version": "2025", "title": {"nl": "Cijfers"}, "ects": "5"},
              {"id": "U 1", "version": "2026", "title": {"nl": "Cijfers", "en": "Figures"},
               "ects": "6", "eqf": 6, "field": "0613", "languages": ["nl"],
               "outcomes": [{"statement": {"nl": "Leest een café-rekening."},
                 "codes": [{"framework": "DLR", "code": "3.2"}],
                 "skills": [{"uri": "https://skills.example/1", "label": {"nl": "rekenen"}}]}],
               "ectsSheet": {"nl": "Hoorcolleges <b>en</b> oefeningen."},
               "ectsSheetUrl": "https://zilverbeek.example/fiche/u1",
               "assessments": [{"type": "ORAL_EXAM", "criteria": {"nl": "Tien vragen."}}]},
              {"id": "U2", "version": "2026", "title": {"nl": "Grafieken"}, "eqf": 5,
               "prerequisites": ["U 1"]}],
             "modules": [{"id": "M1", "version": "2026", "kind": "MICROCREDENTIAL",
               "title": {"nl": "Data lezen"}, "parts": ["U 1", "U2"],
               "stackability": {"stackable": true, "towards": [
                 {"qualification": "Q", "title": {"nl": "Bachelor data"}}]}}],
             "procedures": [{"id": "EVC", "version": "1", "route": "EVC",
               "title": {"nl": "EVC data"}, "scope": ["U 1", "U2"]}]}
            """;

    private static final String OTHER =
            """
            {"units": [], "modules": [{"id": "K1", "version": "1", "kind": "CERTIFICATE",
              "title": {"nl": "Kabels leggen"}, "field": "0612"}]}
            """;

    private RunningIssuer issuer;
    private Browser anybody;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        load("zilverbeek", "Hogeschool Zilverbeek", CATALOGUE);
        load("klaproos", "Centrum Klaproos", OTHER);
        anybody = issuer.nobody();
    }

    private void load(String institution, String name, String catalogue) {
        issuer.institution(institution, name, Approval.NONE);
        var client = issuer.with(institution, Role.REGISTRAR);
        String path = "/api/institutions/" + institution + "/catalogue";
        assertThat(client.put(path, catalogue).status()).isEqualTo(204);
    }

    @AfterAll
    void stop() {
        anybody.close();
        issuer.close();
    }

    private int found(String query) {
        return issuer.get("/catalogue.json" + query).json().path("total").intValue();
    }

    @Test
    void everybody_sees_what_all_institutions_offer() {
        assertThat(anybody.get("/catalogue").html())
                .contains("Data lezen", "Hogeschool Zilverbeek", "Kabels leggen", "5 gevonden");
    }

    @Test
    void words_are_found_in_titles_outcomes_and_skills_without_accents() {
        assertThat(found("?q=CAFE%20rekening")).isEqualTo(1);
        assertThat(found("?q=rekenen")).isEqualTo(1);
        assertThat(found("?q=bestaat-niet")).isZero();
    }

    @Test
    void the_list_is_narrowed_by_institution_kind_level_and_field() {
        assertThat(found("?institution=klaproos")).isEqualTo(1);
        assertThat(found("?kind=MICROCREDENTIAL")).isEqualTo(1);
        assertThat(found("?eqf=5")).isEqualTo(1);
        assertThat(found("?field=061")).isEqualTo(2);
        assertThat(found("?eqf=hoog&kind=stoel&field=x&page=0")).isEqualTo(5);
    }

    @Test
    void a_program_gets_the_page_about_each_offer() {
        var first = issuer.get("/catalogue.json?q=figures").json().at("/offers/0");
        assertThat(first.path("version").asString()).isEqualTo("2026");
        assertThat(first.path("page").asString()).isEqualTo("/i/zilverbeek/catalogue/unit/U%201");
    }

    @Test
    void the_page_of_an_offer_tells_what_how_and_where_it_leads() {
        var page = anybody.get("/i/zilverbeek/catalogue/unit/U%201");
        assertThat(page.html())
                .contains(
                        "Leest een café-rekening.",
                        "rekenen",
                        "DLR 3.2",
                        "Mondeling",
                        "Tien vragen")
                .contains("Hoorcolleges &lt;b&gt;en", "https://zilverbeek.example/fiche/u1")
                .containsSubsequence("Deel van", "Data lezen", "Daarna kun je", "Grafieken")
                .contains("Vraag erkenning", "EVC data")
                .containsSubsequence("Eerdere versies", "2025");
    }

    @Test
    void the_page_of_a_module_leads_to_its_parts_and_qualification() {
        assertThat(anybody.get("/i/zilverbeek/catalogue/module/M1").html())
                .containsSubsequence("Bestaat uit", "/unit/U%201", "Grafieken", "Bachelor data");
    }

    @Test
    void the_pages_speak_english_too() {
        try (var other = issuer.nobody()) {
            assertThat(other.get("/i/zilverbeek/catalogue/unit/U%201?lang=en").html())
                    .contains("<bdi>Figures</bdi>", "EQF level 6", "How it is assessed");
        }
    }

    @Test
    void what_is_not_offered_is_not_there() {
        assertThat(anybody.get("/i/zilverbeek/catalogue/unit/U9").status()).isEqualTo(404);
        assertThat(anybody.get("/i/zilverbeek/catalogue/stoel/M1").status()).isEqualTo(404);
        assertThat(anybody.get("/i/nergens/catalogue/module/M1").status()).isEqualTo(404);
    }

    @Test
    void a_catalogue_that_contradicts_itself_is_refused_by_pointer() {
        var answer =
                issuer.with("klaproos", Role.REGISTRAR)
                        .put(
                                "/api/institutions/klaproos/catalogue",
                                OTHER.replace("\"field\"", "\"parts\": [\"K9\"], \"field\""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("unit_unknown", "/modules/0/parts/0");
    }

    @Test
    void terms_of_vocabularies_are_looked_up_by_anybody() {
        var skills = issuer.get("/api/vocabularies/esco?q=programmeren").json();
        assertThat(skills.at("/terms/0/label/en").asString()).isEqualTo("computer programming");
        var fields = issuer.get("/api/vocabularies/isced-f?q=nursing").json();
        assertThat(fields.at("/terms/0/code").asString()).isEqualTo("0913");
        assertThat(issuer.get("/api/vocabularies/isced-f").json().path("terms").size())
                .isEqualTo(20);
        assertThat(issuer.get("/api/vocabularies/anders").status()).isEqualTo(404);
    }
}
