package org.stapel.issuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Multipart;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.issuer.sheet.file.XlsxFile;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Password;
import org.stapel.service.account.Role;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Workbooks that want more than to be read, sent by a client and from the page: threats B11, C10
/// and C11.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWorkbooksTest {
    private static final Duration HANG = Duration.ofSeconds(30);
    private static final String ROWS = XlsxFile.row(1, "a", "b") + XlsxFile.row(2, "1", "2");
    private static final String LIST = "/console/zilverbeek/batches";

    private RunningBatches issuer;
    private RunningBatches.Client registrar;
    private int people;

    /// What a workbook may try.
    enum Trick {
        ZIP_BOMB {
            @Override
            XlsxFile file() {
                return XlsxFile.of(ROWS).part("xl/media/a.png", new byte[50 * 1024 * 1024]);
            }
        },
        SHARED_STRING_BOMB {
            @Override
            XlsxFile file() {
                Random random = new Random(7);
                StringBuilder strings = new StringBuilder("<sst>");
                for (int i = 0; i < 2_000_001; i++)
                    strings.append("<si><t>").append(random.nextInt(1 << 12)).append("</t></si>");
                return XlsxFile.of(ROWS)
                        .part("xl/sharedStrings.xml", strings + "</sst>")
                        .packedFast();
            }
        },
        EXTERNAL_LINK {
            @Override
            XlsxFile file() {
                return XlsxFile.of(ROWS)
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><externalBook/></externalLink>");
            }
        },
        EXTERNAL_RELATIONSHIP {
            @Override
            XlsxFile file() {
                String target = "http://localhost/evil.xlsx";
                return XlsxFile.of(ROWS)
                        .part(
                                "xl/x/_rels/a.xml.rels",
                                XlsxFile.relationships(
                                        "externalLinkPath", target, "TargetMode=\"External\""));
            }
        },
        DDE_LINK {
            @Override
            XlsxFile file() {
                return XlsxFile.of(ROWS)
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>");
            }
        },
        DDE_FORMULA {
            @Override
            XlsxFile file() {
                return XlsxFile.of(
                        ROWS + "<row r=\"3\"><c><f>cmd|'/c calc'!A0</f><v>0</v></c></row>");
            }
        },
        DOCTYPE {
            @Override
            XlsxFile file() {
                return XlsxFile.of(ROWS)
                        .part("docProps/core.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
            }
        },
        MACRO {
            @Override
            XlsxFile file() {
                return XlsxFile.of(ROWS).part("xl/vbaProject.bin", "x");
            }
        };

        abstract XlsxFile file();
    }

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningBatches(data).withInstitution(Approval.NONE);
        registrar = issuer.registrar();
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    /// A registrar who reads this language.
    private Browser person(String language) {
        String email = language + ++people + "@zilverbeek.example";
        issuer.bean(Accounts.class)
                .create(
                        new EmailAddress(email),
                        "Greet Voorbeeld",
                        new Password(Registrar.PASSWORD),
                        Set.of(new Grant("zilverbeek", Role.REGISTRAR)));
        var browser = new Browser(language, issuer.origin());
        browser.submit(
                browser.get("/sign-in"),
                "/sign-in",
                Map.of("email", email, "password", Registrar.PASSWORD));
        return browser;
    }

    /// The answer, which comes before anybody would call it a hang; how fast it is is measured
    /// elsewhere.
    private static <T> T inTime(Supplier<T> request) {
        Instant start = Instant.now();
        T answer = request.get();
        assertThat(Duration.between(start, Instant.now())).isLessThan(HANG);
        return answer;
    }

    private Browser.Page sentFromThePage(Browser browser, byte[] file) {
        var upload = new Multipart.Upload("file", "juni.xlsx", "application/octet-stream", file);
        var page = browser.get(LIST);
        return inTime(() -> browser.upload(page, LIST, Map.of(), upload));
    }

    @ParameterizedTest
    @EnumSource(Trick.class)
    void c10_a_client_is_told_that_the_workbook_is_unsafe(Trick trick) {
        byte[] file = trick.file().bytes();

        var answer = inTime(() -> registrar.upload("juni.xlsx", file, "{}"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo("sheet_unsafe");
        assertThat(answer.json().path("title").asString())
                .isEqualTo("Dit bestand is niet veilig om te openen");
    }

    @ParameterizedTest
    @EnumSource(Trick.class)
    void c10_a_person_is_told_in_words_of_the_own_language(Trick trick) {
        byte[] file = trick.file().bytes();
        try (var dutch = person("nl");
                var english = person("en")) {
            var gezegd = sentFromThePage(dutch, file);
            assertRefusedInWords(gezegd);
            assertThat(gezegd.parsed().text()).contains("We openen dit bestand niet");

            var said = sentFromThePage(english, file);
            assertRefusedInWords(said);
            assertThat(said.parsed().text()).contains("We do not open this file");
        }
    }

    private static void assertRefusedInWords(Browser.Page page) {
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/html");
        assertThat(page.parsed().select("input[type=file]")).isNotEmpty();
        assertThat(page.html()).doesNotContain("sheet_unsafe", "problem+json");
    }

    @Test
    void c10_an_entity_of_elsewhere_is_not_fetched() throws IOException {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String entity =
                    "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"http://127.0.0.1:"
                            + elsewhere.getLocalPort()
                            + "/x\">]>";
            byte[] file =
                    XlsxFile.of("")
                            .part(
                                    "xl/worksheets/s1.xml",
                                    entity + XlsxFile.worksheet(XlsxFile.row(1, "a", "&x;")))
                            .bytes();

            var answer = inTime(() -> registrar.upload("juni.xlsx", file, "{}"));

            assertThat(answer.json().path("code").asString()).isEqualTo("sheet_unsafe");
            elsewhere.setSoTimeout(200);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /// Calculated anew, the formula would be 2, which is no pass.
    private static byte[] withFormula(String learner) {
        return XlsxFile.of(
                        XlsxFile.row(
                                        1,
                                        "Studentnummer",
                                        "Naam",
                                        "Voornaam",
                                        "Code OPO",
                                        "Datum deliberatie",
                                        "Examenperiode",
                                        "Score")
                                + XlsxFile.row(
                                                2,
                                                learner,
                                                "Voorbeeld",
                                                "Fien",
                                                "G02",
                                                "2026-06-30",
                                                "JUN")
                                        .replace("</row>", "<c><f>1+1</f><v>14</v></c></row>"))
                .bytes();
    }

    @Test
    void c11_a_formula_counts_with_the_result_that_was_stored_with_it() {
        String id = registrar.upload("juni.xlsx", withFormula("C11-1"), "{}").id();
        assertThat(registrar.settled(id).count("good")).isEqualTo(1);
        registrar.post(RunningBatches.BATCHES + "/" + id + "/confirm", "{}");
        assertThat(registrar.settled(id).count("issued")).isEqualTo(1);

        String report =
                registrar.get(RunningBatches.BATCHES + "/" + id + "/report?format=csv").text();
        String award = report.split("\r\n")[1].split(";")[6];
        var record = registrar.get("/api/institutions/zilverbeek/awards/" + award).json();
        assertThat(record.at("/record/grade/value").asString()).isEqualTo("14");
    }

    @Test
    void c11_the_page_says_that_nothing_was_calculated() {
        try (var dutch = person("nl");
                var english = person("en")) {
            var gezegd = sentFromThePage(dutch, withFormula("C11-2"));
            assertThat(gezegd.parsed().text())
                    .contains("we nemen het bewaarde resultaat en rekenen niets na");
            assertThat(english.get(gezegd.path()).parsed().text())
                    .contains("we take the stored result and calculate nothing");
        }
    }

    @Test
    void c05_the_same_file_again_is_the_same_batch_and_makes_nothing_new() {
        byte[] file = new ResultFile().row("C05-1").row("C05-2").bytes();
        String id = registrar.upload("juni.csv", file, "{\"confirm\": true}").id();
        assertThat(registrar.settled(id).count("issued")).isEqualTo(2);

        var again = registrar.upload("anders.csv", file, "{\"confirm\": true}");
        assertThat(again.id()).isEqualTo(id);
        assertThat(registrar.settled(id).count("issued")).isEqualTo(2);
        var awards = registrar.get("/api/institutions/zilverbeek/awards?batch=" + id).json();
        assertThat(awards.path("awards")).hasSize(2);
    }
}
