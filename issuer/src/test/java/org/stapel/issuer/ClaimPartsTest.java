package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.privacy.EraseLearner;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A microdegree is handed over with its parts, behind one door.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimPartsTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String BORN = "1989-03-01";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    /// A microdegree that was taken in, and the address of its claim page.
    private record Whole(String id, List<String> parts, String link) {
        String part(int index) {
            return link + "/parts/" + parts.get(index).replace("urn:uuid:", "");
        }
    }

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

    /// Of a learner of its own, so that nobody holds its parts already.
    private static ObjectNode microdegree(String reference) {
        ObjectNode json = Engine.fixture("microdegree.json").put("awardReference", reference);
        of(json, reference);
        int n = 0;
        for (JsonNode part : json.path("partAwards"))
            of(part, reference).put("awardReference", reference + "-P" + ++n);
        return json;
    }

    private static ObjectNode of(JsonNode award, String learner) {
        ((ObjectNode) award.path("learner")).put("identification", "TEST-" + learner);
        return (ObjectNode) award;
    }

    private String taken(String path, ObjectNode json) {
        var answer = registrar.post(path, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/award/id").asString();
    }

    private Whole whole(ObjectNode json) {
        String id = taken(AWARDS, json);
        var file = issuer.bean(Awards.class).byId(new AwardId(id)).orElseThrow().award().file();
        return new Whole(id, file.parts().stream().map(AwardId::value).toList(), link(id));
    }

    private Whole whole(String reference) {
        return whole(microdegree(reference));
    }

    private String link(String award) {
        return registrar
                .post(AWARDS + "/" + award + "/claim-link", "")
                .json()
                .path("url")
                .asString();
    }

    private static Browser opened(String link) {
        return opened(link, "en");
    }

    private static Browser opened(String link, String language) {
        var browser = new Browser(language);
        assertThat(browser.submit(link, "answer", BORN).statusCode()).isEqualTo(200);
        return browser;
    }

    private static String cards(Browser learner, Whole whole) {
        return learner.get(whole.link()).parsed().select("#parts").text();
    }

    @Test
    void the_page_of_the_whole_lists_its_parts_with_their_credits_in_both_languages() {
        Whole whole = whole("PA-01");
        try (var dutch = opened(whole.link(), "nl");
                var english = opened(whole.link())) {
            assertThat(cards(dutch, whole))
                    .contains("Dit bestaat uit", "Databanken basis", "6 studiepunten (ECTS)");
            assertThat(cards(english, whole))
                    .contains("This is made up of", "Databases basics", "6 ECTS credits");
        }
    }

    @Test
    void a_part_is_seen_without_a_second_question_and_leads_back() {
        Whole whole = whole("PA-02");
        try (var learner = opened(whole.link())) {
            var page = learner.get(whole.link()).parsed();
            var ways = page.select("#parts a").eachAttr("abs:href");
            assertThat(ways).containsExactly(whole.part(0), whole.part(1));
            var part = learner.get(whole.part(0));
            assertThat(part.html()).contains("Databases basics", "Why you got this");
            assertThat(part.parsed().select("nav.back a").eachAttr("abs:href"))
                    .containsExactly(whole.link());
        }
    }

    @Test
    void an_award_without_parts_has_no_such_section() {
        String link = link(taken(AWARDS, Engine.m01("PA-03")));
        try (var learner = opened(link)) {
            assertThat(learner.get(link).parsed().select("#parts, nav.back")).isEmpty();
        }
    }

    @Test
    void the_files_of_a_part_are_those_of_the_part() throws IOException {
        Whole whole = whole("PA-04");
        try (var learner = opened(whole.link());
                PDDocument pdf =
                        Loader.loadPDF(learner.load(whole.part(0) + "/paper.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Databases basics")
                    .doesNotContain("Microdegree");
            String badge = learner.open(whole.part(0) + "/files/openbadge-3.0").body();
            assertThat(badge)
                    .isEqualTo(
                            registrar
                                    .post(
                                            AWARDS
                                                    + "/"
                                                    + whole.parts().get(0)
                                                    + "/credentials/openbadge-3.0",
                                            "")
                                    .json()
                                    .path("credential")
                                    .asString());
            assertThat(learner.open(whole.part(0) + "/files/sd-jwt-vc").body()).contains("~");
            assertThat(learner.open(whole.part(0) + "/files/nothing").uri())
                    .hasToString(whole.part(0));
        }
    }

    @Test
    void a_show_link_of_a_part_shows_the_part_and_can_be_stopped_there() {
        Whole whole = whole("PA-05");
        try (var learner = new Browser("en", issuer.origin());
                var employer = new Browser("en")) {
            learner.submit(whole.link(), "answer", BORN);
            String part = whole.part(1).substring(issuer.origin().length());
            var made =
                    learner.submit(
                            learner.get(part),
                            part + "/shares",
                            java.util.Map.of("lasting", "DAY"));
            assertThat(made.path()).isEqualTo(part + "?shared");
            String link = made.parsed().select("input[readonly]").attr("value");
            assertThat(employer.open(link).body()).doesNotContain("Microdegree data");
            assertThat(employer.open(link).statusCode()).isEqualTo(200);
            learner.submit(made, part + "/shares/stop", java.util.Map.of());
            assertThat(employer.open(link).statusCode()).isEqualTo(410);
            assertThat(learner.get(whole.link()).parsed().select(".link")).isEmpty();
        }
    }

    @Test
    void what_is_wrong_with_a_part_is_asked_about_the_part() {
        Whole whole = whole("PA-06");
        try (var learner = opened(whole.link())) {
            String page =
                    learner.submit(whole.part(0) + "/messages", "text", "My mark is higher").body();
            assertThat(page).contains("Your institution has your message", "My mark is higher");
            assertThat(learner.open(whole.link()).body()).doesNotContain("My mark is higher");
        }
    }

    @Test
    void who_has_not_passed_the_door_of_the_whole_reads_no_part() {
        Whole whole = whole("PA-07");
        try (var other = new Browser("en")) {
            for (String address :
                    List.of(
                            whole.part(0),
                            whole.part(0) + "/paper.pdf",
                            whole.part(0) + "/files/openbadge-3.0"))
                assertThat(other.get(address))
                        .satisfies(page -> assertThat(page.raw().uri()).hasToString(whole.link()))
                        .satisfies(page -> assertThat(page.html()).contains("date of birth"))
                        .satisfies(page -> assertThat(page.html()).doesNotContain("Databases"));
            assertThat(other.submit(whole.part(0) + "/messages", "text", "x").body())
                    .contains("date of birth");
            assertThat(other.submit(whole.part(0) + "/corrected", "go", "1").statusCode())
                    .isEqualTo(410);
        }
    }

    @Test
    void the_part_of_another_whole_is_not_there() {
        Whole mine = whole("PA-08");
        Whole other = whole("PA-09");
        String foreign = other.parts().get(0).replace("urn:uuid:", "");
        try (var learner = opened(mine.link())) {
            for (String part : List.of(foreign, "x", other.parts().get(0), foreign + "x")) {
                String address = mine.link() + "/parts/" + part;
                assertThat(learner.open(address).statusCode()).as(part).isEqualTo(404);
                assertThat(learner.open(address + "/paper.pdf").statusCode()).isEqualTo(404);
                assertThat(learner.submit(address + "/messages", "text", "x").statusCode())
                        .isEqualTo(404);
                assertThat(learner.submit(address + "/corrected", "go", "1").statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void a_whole_that_names_the_award_of_another_learner_does_not_show_it() {
        ObjectNode other = Engine.m01("PA-10");
        String foreign = taken(AWARDS, other);
        ObjectNode json = microdegree("PA-11");
        json.remove("partAwards");
        ((ObjectNode) json.path("parts").get(0)).put("ects", "12").put("award", foreign);
        Whole whole = whole(json);
        try (var learner = opened(whole.link())) {
            String address = whole.link() + "/parts/" + foreign.replace("urn:uuid:", "");
            assertThat(learner.open(address).statusCode()).isEqualTo(404);
            assertThat(learner.open(whole.link()).body()).doesNotContain(address);
        }
    }

    @Test
    void before_its_release_neither_whole_nor_part_is_seen() {
        ObjectNode json = microdegree("PA-12");
        var at = Instant.now().plus(2, ChronoUnit.DAYS);
        json.putObject("delivery").put("releaseAt", at.toString());
        Whole whole = whole(json);
        try (var learner = new Browser("en")) {
            learner.submit(whole.link(), "answer", BORN);
            for (String address : List.of(whole.part(0), whole.part(0) + "/paper.pdf"))
                assertThat(learner.open(address).body())
                        .contains("It will be there from")
                        .doesNotContain("Databases", "Fien");
        }
    }

    @Test
    void a_part_that_was_withdrawn_says_so_on_its_card_and_offers_no_files() {
        Whole whole = whole("PA-13");
        registrar.post(
                AWARDS + "/" + whole.parts().get(0) + "/revoke",
                "{\"reason\":\"awarded_in_error\"}");
        registrar.post(
                AWARDS + "/" + whole.parts().get(1) + "/suspend",
                "{\"reason\":\"under_investigation\"}");
        try (var learner = opened(whole.link())) {
            assertThat(cards(learner, whole))
                    .contains(
                            "Withdrawn: no longer counts",
                            "Suspended: does not count now",
                            "See what happened")
                    .doesNotContain("See it, save it");
            assertThat(learner.open(whole.part(0)).body())
                    .contains("This credential was withdrawn on")
                    .doesNotContain("paper.pdf", "Make a link");
            assertThat(learner.open(whole.part(0) + "/paper.pdf").uri()).hasToString(whole.part(0));
            assertThat(learner.open(whole.link()).body()).contains("Well done");
        }
    }

    @Test
    void a_part_that_was_corrected_leads_to_the_corrected_one() {
        Whole whole = whole("PA-14");
        var better = of(microdegree("PA-15").path("partAwards").get(0), "PA-14");
        better.withObject("title").put("nl", "Databanken beter").put("en", "Databases better");
        taken(AWARDS + "/" + whole.parts().get(0) + "/supersede", better);
        try (var learner = opened(whole.link())) {
            assertThat(cards(learner, whole))
                    .contains("Databases better", "Corrected: there is a new one")
                    .doesNotContain("Databases basics");
            assertThat(learner.open(whole.part(0)).body())
                    .contains("Go to the corrected one")
                    .doesNotContain("Databases basics");
            assertThat(learner.submit(whole.part(0) + "/corrected", "go", "1").body())
                    .contains("Well done", "Databases better");
        }
    }

    @Test
    void the_parts_of_an_erased_learner_are_gone_with_the_whole() {
        ObjectNode json = microdegree("PA-16");
        Whole whole = whole(json);
        try (var learner = opened(whole.link())) {
            assertThat(learner.open(whole.part(0)).body()).contains("Databases basics");
            var file =
                    issuer.bean(Awards.class)
                            .byId(new AwardId(whole.id()))
                            .orElseThrow()
                            .award()
                            .file();
            issuer.bean(EraseLearner.class).erase(file.institution(), file.learner(), "test");
            for (String address : List.of(whole.part(0), whole.part(0) + "/paper.pdf"))
                assertThat(learner.open(address))
                        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(410))
                        .satisfies(answer -> assertThat(answer.body()).doesNotContain("Databases"));
        }
    }

    @Test
    void the_first_look_at_a_part_is_in_the_audit_trail_once() {
        Whole whole = whole("PA-17");
        try (var learner = opened(whole.link())) {
            learner.open(whole.part(0));
            learner.open(whole.part(0));
        }
        assertThat(looks(whole.parts().get(0)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.draft().actor()).isEqualTo("learner"));
        assertThat(looks(whole.parts().get(1))).isEmpty();
    }

    @Test
    void a_part_that_its_learner_held_already_is_shown_in_both_wholes() {
        Whole first = whole("PA-18");
        ObjectNode json = microdegree("PA-19");
        of(json, "PA-18");
        json.path("partAwards").forEach(part -> of(part, "PA-18"));
        Whole second = whole(json);
        assertThat(second.parts()).isEqualTo(first.parts());
        try (var learner = opened(second.link())) {
            assertThat(learner.open(second.part(0)).body()).contains("Databases basics");
        }
    }

    private List<AuditEntry> looks(String award) {
        return issuer.bean(AuditTrail.class).about("zilverbeek", award, 0, 200).stream()
                .filter(entry -> entry.draft().action().equals("claim-part.opened"))
                .toList();
    }
}
