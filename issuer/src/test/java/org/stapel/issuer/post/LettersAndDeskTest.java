package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.issuer.post.PostOffice.BOARD;
import static org.stapel.issuer.post.PostOffice.BORN;
import static org.stapel.issuer.post.PostOffice.withoutEmail;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Browser;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditTrail;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Learners without an e-mail address.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersAndDeskTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private PostOffice post;
    private Browser registrar;

    @BeforeAll
    void open(@TempDir Path data) {
        post = new PostOffice(data);
        registrar = post.issuer.person("en", "zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void close() {
        registrar.close();
        post.close();
    }

    private static String address(String award) {
        return BOARD + "/" + PostOffice.bare(award);
    }

    private PDDocument printed(String page, String action) throws IOException {
        HttpResponse<byte[]> answer = registrar.download(registrar.get(page), action, Map.of());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return Loader.loadPDF(answer.body());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String code(String text) {
        Matcher found = CODE.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    @Test
    void a_letter_has_address_and_a_code_that_leads_to_the_claim() throws IOException {
        String award = post.taken(withoutEmail("LD-01"));
        assertThat(post.state(award)).isEqualTo("letter-needed");
        post.afterUndo();
        try (PDDocument pdf = printed(address(award), address(award) + "/letter");
                var learner = new Browser("nl")) {
            assertThat(pdf.getNumberOfPages()).isOne();
            String letter = text(pdf);
            assertThat(letter)
                    .contains(
                            "Fien Voorbeeld-Ooievaar",
                            "Denkbeeldige Laan 7",
                            "9000 Voorbeeldstad",
                            "Je bewijs staat klaar",
                            "Programmeren basis");
            var door = learner.submit(post.issuer.origin() + "/claim", "code", code(letter));
            String link = door.uri().toString();
            assertThat(learner.submit(link, "answer", BORN).body()).contains("Goed gedaan");
        }
        assertThat(post.state(award)).isEqualTo("opened");
    }

    @Test
    void all_letters_that_are_needed_come_in_one_file_once() throws IOException {
        printedOrNone();
        for (int i = 0; i < 3; i++) post.taken(withoutEmail("LD-02-" + i));
        post.afterUndo();
        try (PDDocument pdf = printed(BOARD, BOARD + "/letters")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
        var again = registrar.submit(registrar.get(BOARD), BOARD + "/letters", Map.of());
        assertThat(again.html()).contains("No learner without an address waits for a letter now.");
    }

    private void printedOrNone() {
        registrar.download(registrar.get(BOARD), BOARD + "/letters", Map.of());
    }

    @Test
    void before_the_time_to_undo_is_over_no_letter_is_printed() {
        String award = post.taken(withoutEmail("LD-03"));
        var page = registrar.get(address(award));
        assertThat(page.html()).contains("A letter can be printed from");
        registrar.submit(page, address(award) + "/cancel", Map.of());
        assertThat(post.state(award)).isEqualTo("cancelled");
    }

    @Test
    void at_the_desk_the_document_is_noted_and_the_code_is_shown() {
        String award = post.taken(withoutEmail("LD-04"));
        post.afterUndo();
        String desk = address(award) + "/desk";
        var shown = registrar.submit(registrar.get(desk), desk, Map.of("document", "PASSPORT"));
        assertThat(shown.html()).contains("Let the learner scan this", "<svg class=\"qr\"");
        assertThat(shown.raw().headers().firstValue("Cache-Control")).contains("no-store");
        var json = post.registrar.get(PostOffice.DISPATCHES + "/" + award).json();
        assertThat(json.path("state").asString()).isEqualTo("handed-over");
        assertThat(json.path("document").asString()).isEqualTo("PASSPORT");
        assertThat(registrar.get(address(award)).html())
                .contains("Handed over at the desk: Passport", "Greet Voorbeeld");
        try (var learner = new Browser("en")) {
            String code = code(shown.html());
            var door = learner.submit(post.issuer.origin() + "/claim", "code", code);
            assertThat(door.body()).contains("Your date of birth");
        }
    }

    @Test
    void without_a_document_nothing_is_handed_over() {
        String award = post.taken(withoutEmail("LD-05"));
        post.afterUndo();
        String desk = address(award) + "/desk";
        var refused = registrar.submit(registrar.get(desk), desk, Map.of("document", "LIBRARY"));
        assertThat(refused.html()).contains("Choose the document first.");
        assertThat(post.state(award)).isEqualTo("letter-needed");
    }

    @Test
    void at_the_desk_a_learner_without_a_birth_date_gets_the_door_code_too() {
        ObjectNode json = withoutEmail("LD-06");
        ((ObjectNode) json.path("learner")).remove("birthDate");
        String award = post.taken(json);
        post.afterUndo();
        String desk = address(award) + "/desk";
        var shown = registrar.submit(registrar.get(desk), desk, Map.of("document", "STUDENT_CARD"));
        String door = shown.parsed().select(".message .big-code").text();
        try (var learner = new Browser("en")) {
            URI link =
                    learner.submit(post.issuer.origin() + "/claim", "code", code(shown.html()))
                            .uri();
            assertThat(learner.submit(link.toString(), "answer", door).body())
                    .contains("Well done");
        }
    }

    @Test
    void before_the_release_time_the_desk_gives_nothing() {
        ObjectNode json = withoutEmail("LD-07");
        ((ObjectNode) json.path("delivery"))
                .put("releaseAt", post.now().plus(5, ChronoUnit.DAYS).toString());
        String award = post.taken(json);
        post.clock.advance(Duration.ofDays(1));
        String desk = address(award) + "/desk";
        var refused = registrar.submit(registrar.get(desk), desk, Map.of("document", "PASSPORT"));
        assertThat(refused.html()).contains("It is not released yet.");
    }

    @Test
    void nothing_personal_of_a_delivery_reaches_the_audit_trail() {
        String award = post.taken(PostOffice.award("LD-08", "canary77@thuis.example", "en"));
        post.afterUndo();
        post.awaitState(award, "sent");
        PostOffice.await(() -> trail().contains("dispatch.sent"), "the act in the trail");
        assertThat(trail()).doesNotContain("canary77", "Ooievaar", "Denkbeeldige");
    }

    private String trail() {
        return post.issuer.bean(AuditTrail.class).page("zilverbeek", 0, 500).toString();
    }
}
