package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.issuer.post.PostOffice.AWARDS;
import static org.stapel.issuer.post.PostOffice.BORN;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.award.Awards;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// A microdegree and its parts reach their learner by one mail or one letter.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsWithTheWholeTest {
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

    private static ObjectNode microdegree(String reference) {
        ObjectNode json = Engine.fixture("microdegree.json").put("awardReference", reference);
        json.withObject("learner").put("identification", "TEST-" + reference);
        int n = 0;
        for (JsonNode part : json.path("partAwards")) {
            ((ObjectNode) part).put("awardReference", reference + "-P" + ++n);
            ((ObjectNode) part.path("learner")).put("identification", "TEST-" + reference);
        }
        return json;
    }

    private String taken(String reference, String email, String language) {
        ObjectNode json = microdegree(reference);
        json.putObject("delivery")
                .putObject("contact")
                .put("email", email)
                .put("language", language);
        return post.taken(json);
    }

    private String firstPart(String whole) {
        var file = post.issuer.bean(Awards.class).byId(new AwardId(whole)).orElseThrow();
        return file.award().file().parts().getFirst().value();
    }

    private static String said(String mail) {
        return mail.replaceAll("\\s+", " ");
    }

    private String mailTo(String address) throws Exception {
        return said(DispatchMailTest.part(post.onlyMailTo(address), 0));
    }

    @Test
    void the_one_mail_says_that_the_parts_are_in_it() throws Exception {
        taken("PW-01", "fien-pw1@thuis.example", "nl");
        taken("PW-02", "fien-pw2@thuis.example", "en");
        post.afterUndo();
        assertThat(mailTo("fien-pw1@thuis.example"))
                .contains("Microdegree data", "De 2 bewijzen van de delen zitten erin");
        assertThat(mailTo("fien-pw2@thuis.example"))
                .contains("The 2 credentials of its parts are in it");
    }

    @Test
    void the_letter_says_so_too() throws IOException {
        ObjectNode json = microdegree("PW-03");
        json.putObject("delivery").putObject("contact").put("language", "nl");
        String whole = post.taken(json);
        post.afterUndo();
        String address = PostOffice.BOARD + "/" + PostOffice.bare(whole);
        var file = registrar.download(registrar.get(address), address + "/letter", Map.of());
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(said(new PDFTextStripper().getText(pdf)))
                    .contains("De 2 bewijzen van de delen zitten erin");
        }
    }

    @Test
    void the_page_of_a_part_says_with_which_award_it_goes_along_and_where_that_is() {
        String whole = taken("PW-04", "fien-pw4@thuis.example", "en");
        String page = "/console/zilverbeek/awards/" + PostOffice.bare(firstPart(whole));
        assertThat(registrar.get(page).html())
                .contains("This part goes along with PW-04.", "The mail goes on");
        post.afterUndo();
        post.onlyMailTo("fien-pw4@thuis.example");
        post.awaitState(whole, "sent");
        try (var learner = new Browser("en")) {
            String link = mailLink("fien-pw4@thuis.example");
            learner.submit(link, "answer", BORN);
        }
        post.awaitState(whole, "opened");
        assertThat(registrar.get(page).parsed().select("main").text())
                .contains("This part goes along with PW-04. Opened");
    }

    private String mailLink(String address) {
        try {
            return PostOffice.link(DispatchMailTest.part(post.onlyMailTo(address), 0))
                    .orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void who_asked_about_a_part_hears_that_it_was_answered() throws Exception {
        String whole = taken("PW-05", "fien-pw5@thuis.example", "en");
        post.afterUndo();
        String link = mailLink("fien-pw5@thuis.example");
        String part = PostOffice.bare(firstPart(whole));
        try (var learner = new Browser("en")) {
            learner.submit(link, "answer", BORN);
            learner.submit(link + "/parts/" + part + "/messages", "text", "Is this all?");
        }
        var list = registrar.get("/console/zilverbeek/questions");
        String question = list.parsed().select("main li:contains(Is this all?) a").attr("href");
        registrar.submit(
                registrar.get(question), question, Map.of("text", "Yes.", "closing", "ANSWERED"));
        PostOffice.await(
                () -> post.mailsTo("fien-pw5@thuis.example").size() == 2, "a mail of the answer");
        String mail = DispatchMailTest.part(post.mailsTo("fien-pw5@thuis.example").getLast(), 0);
        assertThat(said(mail)).contains("answered your question about Databases basics");
        assertThat(PostOffice.link(mail)).contains(link);
    }

    @Test
    void a_corrected_part_is_told_where_the_whole_was_mailed() throws Exception {
        String whole = taken("PW-06", "fien-pw6@thuis.example", "en");
        post.afterUndo();
        post.onlyMailTo("fien-pw6@thuis.example");
        post.awaitState(whole, "sent");
        ObjectNode better = (ObjectNode) microdegree("PW-07").path("partAwards").get(0);
        better.withObject("learner").put("identification", "TEST-PW-06");
        post.taken(AWARDS + "/" + firstPart(whole) + "/supersede", better);
        post.afterUndo();
        PostOffice.await(
                () -> post.mailsTo("fien-pw6@thuis.example").size() == 2,
                "a mail of the correction");
        assertThat(said(DispatchMailTest.part(post.mailsTo("fien-pw6@thuis.example").getLast(), 0)))
                .contains("has corrected your credential: Databases basics");
    }
}
