package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.issuer.post.PostOffice.BOARD;
import static org.stapel.issuer.post.PostOffice.DISPATCHES;
import static org.stapel.issuer.post.PostOffice.award;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.award.Awards;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The board, and the same over the API.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {
    private static final InstitutionId ZILVERBEEK = new InstitutionId("zilverbeek");

    private PostOffice post;

    @BeforeAll
    void open(@TempDir Path data) {
        post = new PostOffice(data);
    }

    @AfterAll
    void close() {
        post.close();
    }

    @Test
    void the_board_counts_by_state_and_lists_those_of_one_state() {
        String waits = post.taken(award("BT-01", "bt01@thuis.example", "en"));
        String letter = post.taken(PostOffice.withoutEmail("BT-02"));
        try (var person = post.issuer.person("en", "zilverbeek", Role.AUDITOR)) {
            var board = person.get(BOARD);
            assertThat(board.parsed().select(".tile.waiting b").text()).isNotEqualTo("0");
            var letters = person.get(BOARD + "?state=letter-needed&batch=");
            assertThat(letters.html())
                    .contains(PostOffice.bare(letter))
                    .doesNotContain(PostOffice.bare(waits))
                    .doesNotContain("Remind them all");
        }
    }

    @Test
    void pages_hold_fifty_and_lead_to_all() {
        for (int i = 0; i < 60; i++) post.taken(PostOffice.withoutEmail("BT-10-" + i));
        Set<String> seen = new HashSet<>();
        try (var person = post.issuer.person("en", "zilverbeek", Role.REGISTRAR)) {
            String next = BOARD + "?state=letter-needed";
            while (!next.isEmpty()) {
                var page = person.get(next).parsed();
                var rows = page.select(".awards .main-line a");
                assertThat(rows.size()).isLessThanOrEqualTo(50);
                rows.forEach(row -> seen.add(row.attr("href")));
                next = page.select("main > p > a.btn.quiet").attr("href");
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void all_unclaimed_are_reminded_but_none_twice_within_three_days() {
        post.taken(award("BT-20", "bt20@thuis.example", "en"));
        post.taken(award("BT-21", "bt21@thuis.example", "en"));
        post.afterUndo();
        post.onlyMailTo("bt20@thuis.example");
        post.onlyMailTo("bt21@thuis.example");
        post.clock.advance(Duration.ofDays(8));
        try (var person = post.issuer.person("en", "zilverbeek", Role.REGISTRAR)) {
            assertThat(person.get(BOARD + "?state=unclaimed").html())
                    .contains("Mailed on", "Remind");
            var reminded = person.submit(person.get(BOARD), BOARD + "/remind", Map.of("days", "7"));
            assertThat(reminded.html()).containsPattern("Learners reminded: [2-9]");
            PostOffice.await(() -> post.mailsTo("bt20@thuis.example").size() == 2, "the reminder");
            var again = person.submit(person.get(BOARD), BOARD + "/remind", Map.of("days", "0"));
            assertThat(again.html()).contains("Learners reminded: 0.");
        }
    }

    @Test
    void a_batch_is_counted_and_stopped_as_a_whole() {
        String one = post.taken(award("BT-30", "bt30@thuis.example", "en"));
        String two = post.taken(PostOffice.withoutEmail("BT-31"));
        putInBatch(one, "batch-1");
        putInBatch(two, "batch-1");
        var batches = post.issuer.bean(DispatchesOfBatch.class);
        assertThat(batches.counts(ZILVERBEEK, "batch-1"))
                .containsOnly(
                        Map.entry(DispatchTag.WAITING, 1), Map.entry(DispatchTag.LETTER_NEEDED, 1));
        assertThat(batches.claimLinkOf(new AwardId(one)).orElseThrow().toString())
                .startsWith(post.issuer.origin() + "/claim/");
        try (var person = post.issuer.person("en", "zilverbeek", Role.REGISTRAR)) {
            var board = person.get(BOARD + "?batch=batch-1");
            var stopped = person.submit(board, BOARD + "/cancel", Map.of("batch", "batch-1"));
            assertThat(stopped.html()).contains("Stopped before they went: 2.");
        }
        assertThat(batches.counts(ZILVERBEEK, "batch-1"))
                .containsOnly(Map.entry(DispatchTag.CANCELLED, 2));
        assertThat(batches.stateOf(new AwardId(one))).isPresent();
    }

    /// As a batch does at intake.
    private void putInBatch(String award, String batch) {
        var dispatches = post.issuer.bean(Dispatches.class);
        dispatches.change(
                new AwardId(award),
                d ->
                        Optional.of(
                                new Dispatch(
                                        d.award(),
                                        d.institution(),
                                        d.learner(),
                                        Optional.of(batch),
                                        d.kind(),
                                        d.contact(),
                                        d.mailable(),
                                        d.state(),
                                        d.reminders(),
                                        d.lastMailAt(),
                                        d.messages(),
                                        d.history())));
    }

    @Test
    void the_api_tells_state_and_history_and_no_address() {
        String award = post.taken(award("BT-40", "bt40@thuis.example", "en"));
        var answer = post.registrar.get(DISPATCHES + "/" + award);
        JsonNode json = answer.json();
        assertThat(json.path("channel").asString()).isEqualTo("mail");
        assertThat(json.path("history").path(0).path("type").asString())
                .isEqualTo("dispatch.planned");
        assertThat(answer.body()).doesNotContain("bt40", "thuis.example");
        assertThat(post.registrar.get(DISPATCHES + "?state=waiting").json().path("dispatches"))
                .anySatisfy(d -> assertThat(d.path("award").asString()).isEqualTo(award));
        assertThat(post.registrar.get(DISPATCHES + "?state=nonsense").status()).isEqualTo(400);
    }

    @Test
    void parts_reach_their_learner_with_the_whole() {
        var answer = post.registrar.post(PostOffice.AWARDS, Engine.fixture("microdegree.json"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String whole = answer.json().path("award").path("id").asString();
        var file = post.issuer.bean(Awards.class).byId(new AwardId(whole)).orElseThrow().award();
        assertThat(post.dispatch(whole)).isNotNull();
        assertThat(file.file().parts()).isNotEmpty();
        for (AwardId part : file.file().parts())
            assertThat(post.issuer.bean(Dispatches.class).ofAward(part)).isEmpty();
    }

    @Test
    void what_waits_is_found_again_after_a_restart_that_lost_the_list() {
        var dispatches = post.issuer.bean(Dispatches.class);
        String award = post.taken(award("BT-60", "bt60@thuis.example", "en"));
        var due =
                new Dispatches.Due(
                        post.dispatch(award).nextDue().orElseThrow(), new AwardId(award));
        dispatches.drop(due);
        dispatches.findAllDue();
        post.afterUndo();
        post.onlyMailTo("bt60@thuis.example");
    }

    @Test
    void a_learner_sees_nothing_of_the_board() {
        try (var nobody = new Browser("en", post.issuer.origin())) {
            assertThat(nobody.get(BOARD).path()).startsWith("/sign-in");
        }
    }
}
