package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.institution.Institution.Approval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The way of a registrar through the pages, without scripts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchPagesTest {
    private static final Pattern CHOSEN =
            Pattern.compile("<select id=\"(column\\.[0-9]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private RunningBatches issuer;
    private Registrar registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningBatches(data).withInstitution(Approval.NONE);
        registrar = new Registrar(issuer);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    static Map<String, String> asSuggested(Registrar.Page page) {
        Map<String, String> form = new LinkedHashMap<>();
        var select = CHOSEN.matcher(page.html());
        while (select.find()) {
            var option = SELECTED.matcher(select.group());
            if (option.find()) form.put(select.group(1), option.group(1));
        }
        form.put("decimalMark", "COMMA");
        form.put("dateOrder", "DAY_FIRST");
        return form;
    }

    private String action(Registrar.Page page, String act) {
        return "/console/zilverbeek/batches/" + page.batch() + act;
    }

    @Test
    void four_screens_lead_from_the_file_to_done() {
        var columns =
                registrar.upload("juni.csv", RunningBatches.resource("/sheets/results-800-nl.csv"));
        assertThat(columns.html()).contains("We lazen 800 rijen").contains("puntkomma ;");
        assertThat(columns.html()).contains("met een komma: 14,5").contains("dag, maand, jaar");
        registrar.submit(columns, action(columns, "/columns"), asSuggested(columns));
        issuer.bean(Work.class)
                .await(new BatchId(columns.batch()), java.time.Duration.ofMinutes(2));
        var preview = registrar.open("/batches/" + columns.batch());
        assertThat(preview.html())
                .contains("757 rijen zijn goed")
                .contains("Onderteken 757 bewijzen");
        var wrong = registrar.open("/batches/" + columns.batch() + "?state=wrong");
        assertThat(wrong.html())
                .contains("Rij 138")
                .contains("Rij 403")
                .contains("Rij 656")
                .contains("is geen datum die bestaat")
                .doesNotContain("Rij 139");
        registrar.submit(preview, action(columns, "/confirm"), Map.of("release", "now"));
        var events = registrar.raw("/batches/" + columns.batch() + "/events");
        assertThat(events.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(events.body()).contains("event: done").contains("\"issued\":757");
        var done = registrar.open("/batches/" + columns.batch());
        assertThat(done.html())
                .contains("Klaar: 757 bewijzen ondertekend")
                .contains("Verslag als Excel");
        byte[] report = registrar.load("/batches/" + columns.batch() + "/report?format=xlsx");
        assertThat(new String(report, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(
                        registrar
                                .upload(
                                        "juni.csv",
                                        RunningBatches.resource("/sheets/results-800-nl.csv"))
                                .html())
                .contains("Dit bestand is al eerder opgeladen");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_words() {
        var page =
                registrar.upload("foto.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("Bewaar het als .xlsx of .csv");
    }

    @Test
    void what_is_missing_is_asked_for_and_the_choices_stay() {
        byte[] file = "Nr;Naam;Score\r\nA;Voorbeeld;12\r\n".getBytes(StandardCharsets.UTF_8);
        var columns = registrar.upload("kort.csv", file);
        var faulty =
                registrar.submit(
                        columns,
                        action(columns, "/columns"),
                        Map.of("column.1", "familyName", "offer", "G02@2026-2027"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.html()).contains("Wijs de kolom met het studentnummer aan.");
        assertThat(faulty.html()).contains("value=\"G02@2026-2027\" selected");
    }
}
