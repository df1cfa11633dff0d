package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.delivery.claim.ClaimLink;
import org.stapel.issuer.delivery.claim.ClaimLinks;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DerivedClaimLinkTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String BORN = "1989-03-01";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;
    private Path data;

    @BeforeAll
    void start(@TempDir Path directory) {
        data = directory;
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
        return taken(AWARDS, award);
    }

    private String taken(String path, ObjectNode award) {
        var answer = registrar.post(path, award);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString();
    }

    private JsonNode fresh(String award) {
        return registrar.post(AWARDS + "/" + award + "/claim-link", "").json();
    }

    private MakeClaimLink.Outcome.Made kept(String award) {
        Award stored = issuer.bean(Awards.class).byId(new AwardId(award)).orElseThrow().award();
        return (MakeClaimLink.Outcome.Made) issuer.bean(MakeClaimLink.class).keep(stored, "test");
    }

    private ClaimLink stored(String award) {
        return issuer.bean(ClaimLinks.class).ofAward(new AwardId(award)).orElseThrow().link();
    }

    private static ObjectNode released(String reference, Instant at) {
        ObjectNode award = Engine.m01(reference);
        award.putObject("delivery").put("releaseAt", at.toString());
        return award;
    }

    @Test
    void a_link_that_is_given_again_is_the_same() {
        String award = taken(Engine.m01("DC-01"));
        String url = fresh(award).path("url").asString();
        assertThat(url).endsWith("/claim/" + kept(award).token().value());
        assertThat(kept(award)).isEqualTo(kept(award));
    }

    @Test
    void a_new_link_on_purpose_ends_the_code_of_the_old_one() {
        String award = taken(Engine.m01("DC-02"));
        String old = fresh(award).path("letterCode").asString();
        fresh(award);
        try (var browser = new Browser("en")) {
            var answer = browser.submit(issuer.origin() + "/claim", "code", old);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("This code leads nowhere");
        }
    }

    @Test
    void the_code_of_a_letter_leads_to_the_door_and_opens_nothing() {
        JsonNode link = fresh(taken(Engine.m01("DC-03")));
        String typed = link.path("letterCode").asString().toLowerCase(java.util.Locale.ROOT);
        try (var learner = new Browser("en")) {
            var door = learner.submit(issuer.origin() + "/claim", "code", typed);
            assertThat(door.uri()).hasToString(link.path("url").asString());
            assertThat(door.body()).contains("Your date of birth").doesNotContain("Fien");
            assertThat(learner.submit(door.uri().toString(), "answer", BORN).body())
                    .contains("Well done");
        }
    }

    @Test
    void looking_by_get_and_head_changes_nothing_that_is_stored() {
        String award = taken(Engine.m01("DC-04"));
        String path = "/claim/" + kept(award).token().value();
        ClaimLink before = stored(award);
        for (int i = 0; i < 10; i++) {
            assertThat(issuer.anonymously("HEAD", path).status()).isEqualTo(200);
            assertThat(issuer.get(path, "Accept", "text/html").status()).isEqualTo(200);
            issuer.anonymously("HEAD", path + "/paper.pdf");
        }
        assertThat(stored(award)).isEqualTo(before);
    }

    @Test
    void a_copy_of_the_store_holds_neither_token_nor_codes() throws IOException {
        ObjectNode json = Engine.m01("DC-05");
        ((ObjectNode) json.path("learner")).remove("birthDate");
        var made = kept(taken(json));
        String door = made.doorCode().orElseThrow().value();
        String all = "";
        try (var files = Files.list(data)) {
            for (Path file : files.filter(f -> f.toString().contains(".db")).toList())
                all += Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        assertThat(all)
                .isNotEmpty()
                .doesNotContain(made.token().value(), made.letterCode().value())
                .doesNotContain("\"" + door + "\"");
    }

    @Test
    void before_its_release_time_a_link_answers_when_it_will_be_there() {
        String award = taken(released("DC-06", Instant.now().plus(2, ChronoUnit.DAYS)));
        String link = issuer.origin() + "/claim/" + kept(award).token().value();
        try (var learner = new Browser("en")) {
            for (var answer :
                    List.of(
                            learner.open(link),
                            learner.submit(link, "answer", BORN),
                            learner.submit(link, "answer", "1990-01-01"),
                            learner.open(link + "/paper.pdf"),
                            learner.open(link + "/files/sd-jwt-vc")))
                assertThat(answer.body())
                        .contains("It will be there from")
                        .doesNotContain("Programming", "Fien");
        }
        assertThat(stored(award).wrongTries()).isZero();
    }

    @Test
    void after_its_release_time_it_opens_as_any_other() {
        String award = taken(released("DC-07", Instant.now().minus(1, ChronoUnit.MINUTES)));
        String link = issuer.origin() + "/claim/" + kept(award).token().value();
        try (var learner = new Browser("en")) {
            assertThat(learner.submit(link, "answer", BORN).body()).contains("Well done");
        }
    }

    @Test
    void the_link_of_a_corrected_award_leads_to_the_corrected_one_without_asking_again() {
        String old = taken(Engine.m01("DC-08"));
        String link = issuer.origin() + "/claim/" + kept(old).token().value();
        ObjectNode better = Engine.m01("DC-08-B");
        ((ObjectNode) better.path("learner")).put("familyName", "Voorbeeld-Zwaluw");
        try (var learner = new Browser("en")) {
            learner.submit(link, "answer", BORN);
            taken(AWARDS + "/" + old + "/supersede", better);
            assertThat(learner.open(link).body())
                    .contains("Go to the corrected one")
                    .doesNotContain("Ooievaar", "Zwaluw");
            assertThat(learner.submit(link + "/corrected", "go", "1").body())
                    .contains("Well done", "Voorbeeld-Zwaluw")
                    .doesNotContain("Ooievaar");
        }
    }

    @Test
    void a_correction_for_another_learner_leads_nobody_there() {
        String old = taken(Engine.m01("DC-09"));
        String link = issuer.origin() + "/claim/" + kept(old).token().value();
        ObjectNode other = Engine.m01("DC-09-B");
        ((ObjectNode) other.path("learner"))
                .put("familyName", "Voorbeeld-Ander")
                .put("identification", "TEST-0777");
        try (var learner = new Browser("en")) {
            learner.submit(link, "answer", BORN);
            taken(AWARDS + "/" + old + "/supersede", other);
            assertThat(learner.open(link).body()).contains("This credential was replaced on");
            assertThat(learner.submit(link + "/corrected", "go", "1").statusCode()).isEqualTo(410);
        }
    }

    @Test
    void the_page_says_why_it_was_awarded() {
        String link =
                issuer.origin() + "/claim/" + kept(taken(Engine.m01("DC-10"))).token().value();
        try (var learner = new Browser("en")) {
            assertThat(learner.submit(link, "answer", BORN).body())
                    .contains(
                            "Why you got this",
                            "Needed to pass",
                            "Flemish credit certificate (version 2025.1)",
                            "the student administration");
        }
    }
}
