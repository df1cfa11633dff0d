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
import org.stapel.issuer.Browser;
import org.stapel.issuer.Browser.Page;
import org.stapel.issuer.Multipart;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueImportTest {
    private static final String HOME = "/console/zilverbeek/catalogue";
    private static final String OFFER = HOME + "/offer";
    private static final String IMPORT = HOME + "/import";

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

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void a_file_taken_out_and_loaded_again_changes_nothing(String format) {
        byte[] file = registrar.load(issuer.origin() + HOME + "/export?format=" + format).body();
        Page compare = upload("catalogue." + format, file);
        assertThat(compare.path()).as(compare.parsed().text()).startsWith(IMPORT + "/");
        assertThat(compare.html()).contains("zegt hetzelfde als de catalogus");
    }

    private Page upload(String name, byte[] file) {
        return registrar.upload(
                registrar.get(IMPORT),
                IMPORT,
                Map.of(),
                new Multipart.Upload("file", name, "application/octet-stream", file));
    }

    private Page upload(String csv) {
        return upload("catalogus.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_import_shows_what_would_change_and_asks() {
        Page compare =
                upload(
                        """
                        lijst;id;versie;titel nl;studiepunten
                        opleidingsonderdeel;U1;2026;Cijfers opnieuw;4,5
                        opleidingsonderdeel;U7;2026;Nieuw vak;3
                        """);
        assertThat(compare.html()).contains("Nieuw: 1", "Anders: 1", "Weg: 3", "Nieuw vak");
        assertThat(catalogue().path("units").size()).isEqualTo(2);
        assertThat(catalogue().toString()).doesNotContain("Nieuw vak");
        Page list = registrar.submit(compare, compare.path(), Map.of());
        assertThat(list.html()).contains("De catalogus is geladen", "Nieuw vak");
    }

    @Test
    void every_error_of_a_table_is_told_by_row_and_column_and_nothing_changes() {
        JsonNode before = catalogue();
        Page refused =
                upload(
                        """
                        lijst;id;versie;titel nl;eqf;voorkennis
                        opleidingsonderdeel;U1;2026;Cijfers;hoog;
                        vak;U7;2026;Nieuw vak;;
                        """);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.parsed().select("tbody tr"))
                .extracting(row -> row.text())
                .containsExactly(
                        "2 eqf “hoog” is geen geheel getal.",
                        "3 lijst “vak” is geen soort. Schrijf opleidingsonderdeel, module of"
                                + " procedure.");
        Page unknown =
                upload("lijst;id;versie;titel nl;voorkennis\r\nunit;U1;2026;Cijfers;U77\r\n");
        assertThat(unknown.parsed().select("tbody tr").text())
                .isEqualTo("2 voorkennis U77 staat niet in de catalogus.");
        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void an_import_on_what_somebody_else_changed_is_compared_again() {
        Page compare = upload("lijst;id;versie;titel nl\r\nunit;U1;2026;Van mij\r\n");
        registrar.submit(
                registrar.get(OFFER + "?type=unit&id=U2&version=2026"),
                OFFER,
                Map.of("title.nl", "Van een collega", "step", "save"));
        Page again = registrar.submit(compare, compare.path(), Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(catalogue().toString()).contains("Van een collega");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 nonsense", "{\"units\": 3}", "{", "", "a"})
    void nonsense_is_refused_in_words(String content) {
        Page answer = upload("iets", content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isIn(200, 422);
        assertThat(answer.html()).contains("Een catalogus laden");
    }
}
