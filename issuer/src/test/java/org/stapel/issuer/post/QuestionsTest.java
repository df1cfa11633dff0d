package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.issuer.post.PostOffice.BORN;
import static org.stapel.issuer.post.PostOffice.award;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.service.account.Role;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// From "Something is wrong?" on the claim page to the answer in its place.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
    private static final String QUESTIONS = "/console/zilverbeek/questions";

    private PostOffice post;
    private Browser registrar;
    private Path data;

    @BeforeAll
    void open(@TempDir Path directory) {
        data = directory;
        post = new PostOffice(data);
        registrar = post.issuer.person("en", "zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void close() {
        registrar.close();
        post.close();
    }

    private String link(String award) {
        return post.issuer
                .bean(DispatchesOfBatch.class)
                .claimLinkOf(new AwardId(award))
                .orElseThrow()
                .toString();
    }

    private String asked(String award, String text) {
        try (var learner = new Browser("en")) {
            learner.submit(link(award), "answer", BORN);
            learner.submit(link(award) + "/messages", "text", text);
        }
        return registrar.get(QUESTIONS).parsed().select(".awards li").stream()
                .filter(row -> row.text().contains(text))
                .map(row -> row.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private Browser.Page answered(String question, String text, String closing) {
        return registrar.submit(
                registrar.get(question), question, Map.of("text", text, "closing", closing));
    }

    @Test
    void a_question_is_counted_read_answered_and_told() throws MessagingException, IOException {
        String award = post.taken(award("QT-01", "qt01@thuis.example", "en"));
        String question = asked(award, "My name is <b>Fiene</b>");
        assertThat(registrar.get(QUESTIONS).html()).containsPattern("Questions</span>.*\\(\\d+\\)");
        assertThat(registrar.get(question).html())
                .contains(
                        "My name is &lt;b&gt;Fiene&lt;/b&gt;",
                        "Fien Voorbeeld-Ooievaar",
                        "<bdi>Programming basics</bdi>");
        assertThat(answered(question, "We looked: it is Fien.", "NOTHING_WRONG").html())
                .contains("Nothing was wrong", "We looked: it is Fien.", "Greet Voorbeeld");
        try (var learner = new Browser("en")) {
            assertThat(learner.submit(link(award), "answer", BORN).body())
                    .contains(
                            "My name is &lt;b&gt;Fiene&lt;/b&gt;",
                            "We looked: it is Fien.",
                            "Looked at: this is right as it stands");
        }
        var mail = post.onlyMailTo("qt01@thuis.example");
        assertThat(mail.getSubject())
                .isEqualTo("Your question to Zilverbeek University College was answered");
        assertThat(((Multipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains(link(award))
                .doesNotContain("We looked");
    }

    @Test
    void one_question_has_one_answer() {
        String question = asked(post.taken(award("QT-02", "qt02@thuis.example", "en")), "Why 14?");
        answered(question, "Because.", "ANSWERED");
        var page = registrar.get(question);
        var again = registrar.post(question, "text=Other&closing=ANSWERED&_csrf=" + page.token());
        assertThat(registrar.get(question).html()).contains("Because.").doesNotContain("Other");
        assertThat(again.html()).contains("A colleague was faster");
    }

    @Test
    void an_answer_without_words_or_ending_is_not_sent() {
        String question = asked(post.taken(award("QT-03", "qt03@thuis.example", "en")), "Hm?");
        assertThat(answered(question, "  ", "ANSWERED").html()).contains("Write an answer first.");
        var kept = answered(question, "Kept words", "NONSENSE");
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.html()).contains("Choose how it ends.", "Kept words");
    }

    @Test
    void closed_ones_leave_the_open_list_and_the_age_is_told() {
        String question = asked(post.taken(award("QT-04", "qt04@thuis.example", "en")), "Old one");
        post.clock.advance(Duration.ofDays(3));
        assertThat(registrar.get(QUESTIONS).html()).contains("Waits for 3 days");
        answered(question, "Done", "CORRECTED");
        assertThat(registrar.get(QUESTIONS).html()).doesNotContain("Old one");
        assertThat(registrar.get(QUESTIONS + "?which=closed").html()).contains("Old one");
    }

    @Test
    void another_institution_finds_no_question() {
        String question = asked(post.taken(award("QT-05", "qt05@thuis.example", "en")), "Mine");
        post.issuer.institution(
                "klaproos",
                "School Klaproos",
                org.stapel.issuer.institution.Institution.Approval.NONE);
        try (var stranger = post.issuer.person("en", "klaproos", Role.REGISTRAR)) {
            assertThat(stranger.get(question).status()).isEqualTo(404);
            assertThat(stranger.get(question.replace("zilverbeek", "klaproos")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void question_and_answer_are_sealed_in_the_store() throws IOException {
        String question =
                asked(post.taken(award("QT-06", "qt06@thuis.example", "en")), "Quaggenstein asks");
        answered(question, "Quaggenstein is answered", "ANSWERED");
        try (var files = Files.list(data)) {
            for (Path file : files.filter(f -> f.toString().contains(".db")).toList())
                assertThat(Files.readAllBytes(file))
                        .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                        .doesNotContain("Quaggenstein", "qt06@thuis.example");
        }
    }

    @Test
    void after_erasure_nobody_reads_or_answers() {
        String award = post.taken(award("QT-07", "qt07@thuis.example", "en"));
        String question = asked(award, "Please erase me");
        RunningIssuer.Client administrator =
                post.issuer.with("zilverbeek", Role.INSTITUTION_ADMINISTRATOR);
        administrator.post(
                "/api/institutions/zilverbeek/learners/erase",
                "{\"identification\":\"TEST-QT-07\"}");
        assertThat(registrar.get(question).html()).doesNotContain("Please erase me");
        assertThat(answered(question, "Too late", "ANSWERED").html())
                .contains("The learner&#39;s data was erased");
        assertThat(post.mailsTo("qt07@thuis.example")).isEmpty();
    }
}
