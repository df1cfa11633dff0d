package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimPageTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String BORN = "1989-03-01";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private String taken(ObjectNode award) {
        var answer = registrar.post(AWARDS, award);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString();
    }

    private JsonNode claimLink(String award) {
        var answer = registrar.post(AWARDS + "/" + award + "/claim-link", "");
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json();
    }

    private String linkOf(String reference) {
        return claimLink(taken(Engine.m01(reference))).path("url").asString();
    }

    private static Browser opened(String link) {
        var browser = new Browser("en");
        assertThat(browser.submit(link, "answer", BORN).statusCode()).isEqualTo(200);
        return browser;
    }

    @Test
    void a_claim_link_ends_after_ninety_days() {
        var expires = claimLink(taken(Engine.m01("CP-01"))).path("expiresAt").asString();
        assertThat(Instant.now().until(Instant.parse(expires), ChronoUnit.DAYS))
                .isBetween(89L, 90L);
    }

    @Test
    void looking_at_the_link_shows_institution_and_title_and_no_name() {
        try (var browser = new Browser("en")) {
            String page = browser.open(linkOf("CP-02")).body();
            assertThat(page)
                    .contains("Programming basics", "Zilverbeek University College")
                    .doesNotContain("Fien", "14/20");
        }
    }

    @Test
    void previews_and_scanners_use_nothing_up() {
        String link = linkOf("CP-03");
        try (var scanner = new Browser("en");
                var learner = new Browser("en")) {
            for (int i = 0; i < 20; i++) scanner.open(link);
            assertThat(learner.submit(link, "answer", BORN).body()).contains("Well done");
        }
    }

    @Test
    void the_birth_date_opens_it_for_this_browser_alone() {
        String link = linkOf("CP-04");
        try (var learner = opened(link);
                var other = new Browser("en")) {
            assertThat(learner.open(link).body()).contains("Well done", "<bdi>Fien</bdi>");
            assertThat(other.open(link).body()).doesNotContain("Fien");
        }
    }

    @Test
    void the_cookie_of_a_claim_goes_to_its_own_page_and_to_no_script() {
        String link = linkOf("CP-05");
        try (var learner = opened(link)) {
            assertThat(learner.cookies())
                    .filteredOn(cookie -> cookie.getName().equals("claim"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(link).endsWith(cookie.getPath()))
                    .matches(cookie -> cookie.isHttpOnly());
        }
    }

    @Test
    void the_page_speaks_dutch_to_those_who_read_it() {
        String link = linkOf("CP-06");
        try (var learner = new Browser("nl-BE")) {
            assertThat(learner.submit(link, "answer", BORN).body())
                    .contains(
                            "Goed gedaan", "Programmeren basis", "6 studiepunten", "30 juni 2026");
        }
    }

    @Test
    void five_wrong_answers_lock_it_even_for_the_right_one() {
        String link = linkOf("CP-07");
        try (var guesser = new Browser("en")) {
            for (int i = 1; i <= 5; i++) guesser.submit(link, "answer", "1990-01-0" + i);
            HttpResponse<String> answer = guesser.submit(link, "answer", BORN);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Too many wrong tries").doesNotContain("Fien");
        }
    }

    @Test
    void four_wrong_answers_lock_nothing() {
        String link = linkOf("CP-08");
        try (var learner = new Browser("en")) {
            for (int i = 1; i <= 4; i++) learner.submit(link, "answer", "1990-01-0" + i);
            assertThat(learner.submit(link, "answer", BORN).body()).contains("Well done");
        }
    }

    @Test
    void a_new_link_ends_the_old_one_and_its_sessions() {
        String award = taken(Engine.m01("CP-09"));
        String old = claimLink(award).path("url").asString();
        try (var learner = opened(old)) {
            claimLink(award);
            HttpResponse<String> answer = learner.open(old);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).doesNotContain("Fien", "Programming");
        }
    }

    @Test
    void without_a_birth_date_a_code_opens_it() {
        ObjectNode award = Engine.m01("CP-10");
        ((ObjectNode) award.path("learner")).remove("birthDate");
        JsonNode made = claimLink(taken(award));
        String link = made.path("url").asString();
        try (var learner = new Browser("en")) {
            assertThat(learner.open(link).body()).contains("code of 6 characters");
            String code = made.path("code").asString().toLowerCase(Locale.ROOT);
            assertThat(learner.submit(link, "answer", " " + code).body()).contains("Well done");
        }
    }

    @Test
    void with_a_birth_date_no_code_is_given() {
        assertThat(claimLink(taken(Engine.m01("CP-11"))).has("code")).isFalse();
    }

    @Test
    void hostile_names_and_titles_stay_text() {
        ObjectNode award = Engine.m01("CP-12");
        String hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        ((ObjectNode) award.path("learner")).put("givenName", hostile);
        ((ObjectNode) award.path("title")).put("en", hostile);
        String link = claimLink(taken(award)).path("url").asString();
        try (var learner = opened(link)) {
            String page = learner.open(link).body();
            assertThat(page)
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert", "<img src=x");
            assertThat(learner.load(link + "/paper.pdf").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_pdf_is_one_page_with_exactly_the_credential_attached() throws IOException {
        String award = taken(Engine.m01("CP-13"));
        String link = claimLink(award).path("url").asString();
        try (var learner = opened(link);
                PDDocument pdf = Loader.loadPDF(learner.load(link + "/paper.pdf").body())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            var files =
                    new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                            .getEmbeddedFiles()
                            .getNames();
            assertThat(files).containsOnlyKeys("credential.jwt");
            byte[] attached = files.values().iterator().next().getEmbeddedFile().toByteArray();
            String badge =
                    registrar
                            .post(AWARDS + "/" + award + "/credentials/openbadge-3.0", "")
                            .json()
                            .path("credential")
                            .asString();
            assertThat(new String(attached, StandardCharsets.US_ASCII)).isEqualTo(badge);
        }
    }

    @Test
    void the_pdf_of_an_award_with_forty_outcomes_is_one_page() throws IOException {
        ObjectNode award = Engine.m01("CP-14");
        for (int i = 0; i < 40; i++)
            award.withArray("outcomes")
                    .addObject()
                    .putObject("statement")
                    .put("en", ("can do thing number " + i + " ").repeat(6).strip());
        String link = claimLink(taken(award)).path("url").asString();
        try (var learner = opened(link);
                PDDocument pdf = Loader.loadPDF(learner.load(link + "/paper.pdf").body())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf)).containsPattern("and \\d+ more");
        }
    }

    @Test
    void a_name_that_the_font_cannot_print_is_left_to_the_scan() throws IOException {
        ObjectNode award = Engine.m01("CP-19");
        ((ObjectNode) award.path("learner")).put("givenName", "\u0645\u062b\u0627\u0644");
        String link = claimLink(taken(award)).path("url").asString();
        try (var learner = opened(link);
                PDDocument pdf = Loader.loadPDF(learner.load(link + "/paper.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("scan the code to read this")
                    .doesNotContain("#");
        }
    }

    @Test
    void files_for_experts_are_the_signed_credentials() {
        String link = linkOf("CP-15");
        try (var learner = opened(link)) {
            String badge = learner.open(link + "/files/openbadge-3.0").body();
            String sdJwt = learner.open(link + "/files/sd-jwt-vc").body();
            assertThat(badge.split("\\.")).hasSize(3);
            assertThat(sdJwt).contains("~");
            assertThat(learner.open(link + "/files/sd-jwt-vc").body()).isEqualTo(sdJwt);
        }
    }

    @Test
    void without_a_session_there_is_no_file() {
        String link = linkOf("CP-16");
        try (var other = new Browser("en")) {
            assertThat(other.open(link + "/paper.pdf").body()).contains("date of birth");
            assertThat(other.open(link + "/files/openbadge-3.0").body()).contains("date of birth");
        }
    }

    @Test
    void a_withdrawn_award_says_so_and_offers_no_deeds() {
        String award = taken(Engine.m01("CP-17"));
        String link = claimLink(award).path("url").asString();
        try (var learner = opened(link)) {
            registrar.post(AWARDS + "/" + award + "/revoke", "{\"reason\":\"awarded_in_error\"}");
            assertThat(learner.open(link).body())
                    .contains("This credential was withdrawn on")
                    .doesNotContain("Well done", "Make a link", "paper.pdf");
        }
    }

    @Test
    void what_is_wrong_reaches_the_registrar() {
        String link = linkOf("CP-18");
        try (var learner = opened(link)) {
            String page =
                    learner.submit(link + "/messages", "text", "My name is <b>Fiene</b>").body();
            assertThat(page).contains("Your institution has your message");
        }
        assertThat(registrar.get("/api/institutions/zilverbeek/messages").json().path("messages"))
                .anySatisfy(message ->
                        assertThat(message.path("text").asString())
                                .isEqualTo("My name is <b>Fiene</b>"));
    }
}
