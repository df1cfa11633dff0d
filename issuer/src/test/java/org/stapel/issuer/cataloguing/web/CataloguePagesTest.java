package org.stapel.issuer.cataloguing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Browser.Page;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CataloguePagesTest {
    private static final String HOME = "/console/zilverbeek/catalogue";
    private static final String OFFER = HOME + "/offer";

    private RunningIssuer issuer;
    private RunningIssuer.Client api;
    private Browser registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        api = issuer.with("zilverbeek", Role.REGISTRAR);
        registrar = issuer.person("zilverbeek", Role.REGISTRAR);
    }

    @BeforeEach
    void load() {
        api.put("/api/institutions/zilverbeek/catalogue", SampleCatalogue.TEXT);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private JsonNode catalogue() {
        return issuer.get("/i/zilverbeek/catalogue.json").json();
    }

    private Page open(String type, String id) {
        return registrar.get(OFFER + "?type=" + type + "&id=" + id + "&version=2026");
    }

    private static Map<String, String> typed(String... pairs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) typed.put(pairs[i], pairs[i + 1]);
        return typed;
    }

    @Test
    void the_list_is_searched_by_words_and_type() {
        assertThat(registrar.get(HOME).html()).contains("Cijfers lezen", "Data lezen", "EVC data");
        assertThat(registrar.get(HOME + "?q=grafiek").html())
                .contains("Grafieken tekenen")
                .doesNotContain("EVC data");
        assertThat(registrar.get(HOME + "?type=procedure").html())
                .contains("EVC data")
                .doesNotContain("Grafieken tekenen");
    }

    @Test
    void a_new_unit_is_written_saved_and_published() {
        Page blank = registrar.get(HOME + "/new?type=unit");
        Page list =
                registrar.submit(
                        blank,
                        OFFER,
                        typed(
                                "id",
                                "U9",
                                "version",
                                "2026",
                                "title.nl",
                                "Tellen",
                                "ects",
                                "4,5",
                                "outcomes.0.statement.nl",
                                "De lerende telt tot tien.",
                                "outcomes.0.codes",
                                "DLR:3.2\nBK:BK-0377-2",
                                "outcomes.0.skills",
                                "http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97",
                                "prerequisites",
                                "U1",
                                "step",
                                "save"));
        assertThat(list.path()).startsWith(HOME + "?done=saved");
        JsonNode saved = catalogue().at("/units/2");
        assertThat(saved.path("ects").asString()).isEqualTo("4.5");
        assertThat(saved.at("/outcomes/0/codes/1/code").asString()).isEqualTo("BK-0377-2");
        assertThat(saved.at("/outcomes/0/skills/0/label/nl").asString()).isEqualTo("programmeren");
    }

    @Test
    void what_the_form_does_not_ask_for_stays() {
        Page form = open("unit", "U2");
        registrar.submit(form, OFFER, typed("title.nl", "Grafieken lezen", "step", "save"));
        JsonNode saved = catalogue().at("/units/1");
        assertThat(saved.at("/title/nl").asString()).isEqualTo("Grafieken lezen");
        assertThat(saved.at("/title/fr").asString()).isEqualTo("Dessiner des graphiques");
        assertThat(saved.at("/outcomes/0/codes/0/uri").asString())
                .isEqualTo("https://dlr.example/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit/U1", "unit/U2", "module/M1", "procedure/EVC"})
    void a_form_that_nobody_touched_changes_nothing(String offer) {
        JsonNode before = catalogue();
        Page form = open(offer.split("/")[0], offer.split("/")[1]);
        assertThat(registrar.submit(form, OFFER, typed("step", "save")).path())
                .startsWith(HOME + "?done=saved");
        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void a_new_version_stands_beside_the_old() {
        Page form = registrar.get(OFFER + "?type=unit&id=U2&version=2026&copy=yes");
        registrar.submit(form, OFFER, typed("version", "2027", "step", "save"));
        assertThat(catalogue().path("units").size()).isEqualTo(3);
        assertThat(issuer.nobody().get("/i/zilverbeek/catalogue/unit/U2").html())
                .containsSubsequence("2027", "2026");
    }

    @Test
    void a_version_that_is_there_already_is_refused_in_words_and_what_was_typed_stays() {
        Page form = registrar.get(OFFER + "?type=unit&id=U2&version=2026&copy=yes");
        Page refused =
                registrar.submit(
                        form,
                        OFFER,
                        typed("version", "2026", "title.nl", "Anders", "step", "save"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("staat er twee keer", "value=\"Anders\"");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field() {
        Page refused =
                registrar.submit(
                        open("unit", "U1"),
                        OFFER,
                        typed("eqf", "hoog", "prerequisites", "U77", "step", "save"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.parsed().select("#in-eqf-said").text()).contains("geen geheel getal");
        assertThat(refused.parsed().select("#in-prerequisites-said").text())
                .contains("U77 staat niet in de catalogus");
        assertThat(refused.parsed().select("#in-eqf").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void one_more_row_is_added_without_losing_anything() {
        Page more =
                registrar.submit(
                        open("module", "M1"),
                        OFFER,
                        typed("outcomes.0.statement.en", "Reads.", "more", "outcomes"));
        assertThat(more.parsed().select("#in-outcomes-1-statement-nl")).hasSize(1);
        assertThat(more.html()).contains("Reads.");
    }

    @Test
    void an_offer_that_could_not_be_awarded_is_told_so_and_kept() {
        Page checked = registrar.submit(open("module", "M1"), OFFER, typed("step", "check"));
        assertThat(checked.parsed().select(".said .error")).isNotEmpty();
        Page list = registrar.submit(open("module", "M1"), OFFER, typed("step", "save"));
        assertThat(list.html()).contains("zo kan het nog niet toegekend worden");
    }

    @Test
    void the_script_gets_the_same_findings_as_the_page() {
        Page form = open("unit", "U1");
        Page answer =
                registrar.post(
                        HOME + "/check",
                        "_csrf="
                                + form.token()
                                + "&type=unit&was.id=U1&was.version=2026&seen=1&id=U1&version=2026"
                                + "&title.nl=Cijfers&eqf=9");
        JsonNode json = StrictJson.parse(answer.html());
        assertThat(json.path("findings").toString()).contains("\"field\":\"eqf\"", "te groot");
        assertThat(json.path("summary").asString()).contains("te verbeteren");
    }

    @Test
    void a_save_on_what_somebody_else_changed_keeps_what_was_typed() {
        Page mine = open("unit", "U1");
        Page theirs = open("unit", "U2");
        registrar.submit(theirs, OFFER, typed("title.nl", "Van een collega", "step", "save"));
        Page late = registrar.submit(mine, OFFER, typed("title.nl", "Van mij", "step", "save"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Iemand anders", "value=\"Van mij\"");
        assertThat(catalogue().toString()).contains("Van een collega").doesNotContain("Van mij");
        registrar.submit(late, OFFER, typed("step", "save"));
        assertThat(catalogue().toString()).contains("Van een collega", "Van mij");
    }

    @Test
    void the_preview_shows_claim_page_badge_and_losses() {
        Page preview =
                registrar.submit(
                        registrar.get(HOME + "/new?type=unit"),
                        OFFER,
                        SampleCatalogue.goodUnit("preview"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.html())
                .contains("Op de pagina van de lerende", "Als Open Badge", "Wat elk formaat");
        Page back = registrar.submit(preview, OFFER, typed("step", "edit"));
        assertThat(back.html()).contains("value=\"Goed vak\"");
    }

    @Test
    void an_offer_is_removed_only_when_sure_and_not_needed() {
        String remove = HOME + "/remove";
        assertThat(registrar.submit(open("procedure", "EVC"), remove, typed()).html())
                .contains("Er is niets gebeurd");
        assertThat(registrar.submit(open("unit", "U1"), remove, typed("sure", "yes")).html())
                .contains("noemt dit nog");
        assertThat(registrar.submit(open("procedure", "EVC"), remove, typed("sure", "yes")).html())
                .contains("staat niet meer in de catalogus");
        assertThat(catalogue().path("procedures").size()).isZero();
    }

    @Test
    void an_auditor_reads_and_writes_nothing() {
        var auditor = issuer.person("zilverbeek", Role.AUDITOR);
        assertThat(auditor.get(HOME).html())
                .contains("Cijfers lezen")
                .doesNotContain("/offer?", "/import");
        assertThat(auditor.get(HOME + "/new?type=unit").status()).isEqualTo(403);
        assertThat(auditor.get(HOME + "/export?format=csv").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_of_the_institution_may_edit() {
        var administrator = issuer.person("zilverbeek", Role.INSTITUTION_ADMINISTRATOR);
        assertThat(administrator.get(HOME + "/new?type=module").status()).isEqualTo(200);
    }

    @Test
    void nonsense_in_an_address_is_not_there() {
        assertThat(registrar.get(HOME + "/new?type=stoel").status()).isEqualTo(404);
        assertThat(registrar.get(OFFER + "?type=unit&id=x&version=y").status()).isEqualTo(404);
        assertThat(registrar.get(HOME + "/import/nonsense").status()).isEqualTo(404);
        assertThat(registrar.get(HOME + "/export?format=doc").status()).isEqualTo(404);
        assertThat(registrar.get(HOME + "?page=99&type=%00&q=%3Cb%3E").status()).isEqualTo(200);
    }
}
