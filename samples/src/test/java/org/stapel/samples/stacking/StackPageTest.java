package org.stapel.samples.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.samples.fixtures.Forge;
import org.stapel.samples.fixtures.OfflineVerifier;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a learner sees who hands in signed credentials, over HTTP.
class StackPageTest {
    private static final String FIEN = "M01 M02 M03 M04 M12";

    private static Forge forge;
    private static OfflineVerifier verifier;
    private static Path fixtures;
    private static Path data;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        fixtures = folder.resolve("fixtures");
        data = folder.resolve("data");
        forge = Forge.into(fixtures);
        verifier = OfflineVerifier.start(fixtures, data, 0, WorldQualifications.class);
    }

    @AfterAll
    static void stop() {
        verifier.close();
    }

    private static LearnersForm form() {
        return new LearnersForm(verifier.port(), "en");
    }

    private static String signed(String names) {
        return Arrays.stream(names.split(" ")).map(forge::good).collect(Collectors.joining("\n"));
    }

    private static String fixture(String name) throws Exception {
        return Files.readString(fixtures.resolve(name)).strip();
    }

    /// The words of the page, without its marks.
    private static String words(HttpResponse<String> answer) {
        return words(answer.body());
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ")
                .replace(" :", ":");
    }

    private static String added(String qualification, String credentials) throws Exception {
        return words(form().toward(qualification).pasted(credentials).sent());
    }

    @Test
    void the_page_asks_for_credentials_and_a_qualification_in_words() throws Exception {
        assertThat(words(form().empty()))
                .contains(
                        "What do my credentials add up to?",
                        "Added up and not kept.",
                        "120 studiepunten, associate degree level",
                        "180 studiepunten, bachelor level");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Q-GRAD | M01 M02 M03 M04 M12     | 36 of 120 studiepunten covered: 18 you hold, 18 by exemptions that you can ask for.
                    Q-PBA  | M05 M06 M07 M08 M09 M14 | 35 of 180 studiepunten covered: 26 you hold, 9 by exemptions that you can ask for. 6 more count once a condition is met: then it is 41 of 180.
                    Q-PG   | M10 M11 M13             | 15 of 24 studiepunten covered: you hold all of them. 4 more count once a condition is met: then it is 19 of 24.
                    """)
    void the_three_learners_read_their_sum_in_one_sentence(
            String qualification, String names, String sentence) throws Exception {
        assertThat(added(qualification, signed(names))).contains(sentence);
    }

    @Test
    void dutch_is_spoken_too() throws Exception {
        var answer = new LearnersForm(verifier.port(), "nl").toward("Q-GRAD").pasted(signed(FIEN));
        assertThat(words(answer.sent()))
                .contains(
                        "36 van de 120 studiepunten gedekt: 18 heb je al, 18 via vrijstellingen die"
                                + " je kunt vragen.",
                        "Een schatting op 23 november 2026; Hogeschool Zilverbeek beslist.");
    }

    @Test
    void the_picture_tells_its_amounts_in_text() throws Exception {
        String page = form().toward("Q-GRAD").pasted(signed(FIEN)).sent().body();
        assertThat(page).contains("role=\"img\"", "<desc id=\"picture-text\">Core: 18 of 66: 6");
        assertThat(words(page)).contains("18 of 66: 6 held, 12 expected.", "6 of 14: 6 expected.");
    }

    @Test
    void a_requirement_names_what_meets_it_and_on_which_ground() throws Exception {
        assertThat(added("Q-GRAD", signed(FIEN)))
                .contains(
                        "By “Netwerktechnicus: bekabeling en switching”. There is an agreement"
                                + " about it (AGR-01).");
    }

    @Test
    void a_way_that_was_not_taken_is_told_with_its_reason() throws Exception {
        assertThat(added("Q-GRAD", signed(FIEN)))
                .contains(
                        "Not by “Netwerktechnicus: bekabeling en switching” (AGR-01). It counts"
                                + " elsewhere, and it can count only once.");
    }

    @Test
    void what_nobody_decided_about_is_told_beside_the_credential() throws Exception {
        assertThat(added("Q-GRAD", signed(FIEN))).contains("Nobody has decided yet that it counts");
    }

    @Test
    void limits_and_minimums_are_told_in_words() throws Exception {
        assertThat(added("Q-GRAD", signed(FIEN)))
                .contains(
                        "At least 30 studiepunten must be earned at Zilverbeek University College:"
                                + " 18 so far.",
                        "At most 60 studiepunten may come from what you learned outside school");
    }

    @Test
    void who_may_start_is_told_with_the_diploma_that_shows_it() throws Exception {
        assertThat(added("Q-PG", signed("M10 M13"))).contains("You can start with “");
        assertThat(added("Q-PG", signed("M10")))
                .contains("To start you need one of these: qualification at bachelor level");
    }

    @Test
    void a_revoked_credential_is_shown_and_does_not_count() throws Exception {
        String credentials = signed("M01 M03 M04 M12") + "\n" + fixture("negative/N02-revoked.jwt");
        assertThat(added("Q-GRAD", credentials))
                .contains(
                        "24 of 120 studiepunten covered",
                        "It was withdrawn, so it counts no longer.");
    }

    @Test
    void what_could_not_be_checked_counts_only_in_the_what_if() throws Exception {
        String credentials =
                signed("M02 M03 M04") + "\n" + fixture("negative/N13-status-list-lost.jwt");
        assertThat(added("Q-GRAD", credentials))
                .contains(
                        "30 of 120 studiepunten covered",
                        "What if all that we could not check turns out to be right? Then it is 36"
                                + " of 120.",
                        "Has it been withdrawn? Unknown");
    }

    @Test
    void a_credential_that_was_changed_after_signing_shows_nothing_of_itself() throws Exception {
        String credentials =
                signed("M04") + "\n" + fixture("negative/N01-grade-changed-after-signing.jwt");
        assertThat(added("Q-GRAD", credentials))
                .contains(
                        "12 of 120 studiepunten covered",
                        "Number 2 of what you handed in",
                        "Not valid: changed after signing")
                .doesNotContain("What if");
    }

    @Test
    void somebody_elses_credential_does_not_count() throws Exception {
        assertThat(added("Q-GRAD", signed("M01 M04 M07")))
                .contains("It names someone else (Noor Testwaarde) than your other credentials")
                .contains("18 of 120 studiepunten covered");
    }

    @Test
    void the_same_award_twice_counts_once() throws Exception {
        assertThat(added("Q-GRAD", signed("M01 M01")))
                .contains(
                        "6 of 120 studiepunten covered", "The same as one above; it counts once.");
    }

    @Test
    void files_are_named_as_the_learner_knows_them() throws Exception {
        var answer =
                form().toward("Q-GRAD")
                        .file("programming.jwt", signed("M01"))
                        .file("holiday.txt", "no credential")
                        .sent();
        assertThat(words(answer))
                .contains("6 of 120 studiepunten covered", "File holiday.txt")
                .contains("We find no credential in this");
    }

    @Test
    void several_in_one_file_are_taken_apart() throws Exception {
        String json =
                Stream.of("M01", "M04")
                        .map(forge::good)
                        .collect(Collectors.joining("\", \"", "[\"", "\"]"));
        assertThat(words(form().toward("Q-GRAD").file("all.json", json).sent()))
                .contains("18 of 120 studiepunten covered: you hold all of them.");
    }

    @Test
    void another_qualification_needs_no_handing_in_again() throws Exception {
        assertThat(form().toward("Q-GRAD").pasted(signed("M01 M04")).sent().body())
                .contains("name=\"credential\" value=\"ey", "Add it up again");
    }

    @Test
    void hostile_texts_are_inert() throws Exception {
        String hostile = "<img src=x onerror=alert(1)>\u202Egnp{date}";
        String credential =
                forge.edited(
                        "M01",
                        award -> award.putObject("title").put("en", hostile).put("nl", hostile));
        String name = "<script>alert(2)</script>.jwt";
        String page =
                form().toward("Q-GRAD")
                        .file("good.jwt", credential)
                        .file(name, "nothing")
                        .sent()
                        .body();
        assertThat(page).contains("6 of 120 studiepunten covered");
        assertThat(page).doesNotContain("<img", "<script>alert").contains("&lt;img src=x");
        assertThat(page).contains("{date}");
    }

    @Test
    void nothing_that_was_handed_in_is_kept() throws Exception {
        added("Q-GRAD", signed(FIEN));
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Ooievaar", "eyJ0eXAi", "AS-2026-M02");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Q-GRAD | ''    | You have not handed in anything yet
                    Q-NONE | a.b.c | Choose a qualification
                    Q-GRAD | hello | We find no credential in what you handed in
                    """)
    void what_cannot_be_added_up_is_answered_with_what_helps(
            String qualification, String text, String words) throws Exception {
        var answer = form().toward(qualification).pasted(text).sent();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(words(answer)).contains(words);
    }

    @Test
    void forty_are_added_up_and_one_more_is_not() throws Exception {
        String line = "hello\n\n";
        assertThat(added("Q-GRAD", line.repeat(39) + signed("M01"))).contains("6 of 120");
        assertThat(added("Q-GRAD", line.repeat(41))).contains("That is too many at once");
    }

    @Test
    void more_than_ten_mebibytes_are_refused() throws Exception {
        assertThat(form().refusedAt(11L * 1024 * 1024)).contains(" 413");
    }

    @Test
    void a_hundred_files_are_refused_and_nothing_breaks() throws Exception {
        var form = form().toward("Q-GRAD");
        for (int i = 0; i < 100; i++) form.file("f" + i + ".txt", "hello");
        assertThat(form.sent().statusCode()).isBetween(400, 499);
    }
}
