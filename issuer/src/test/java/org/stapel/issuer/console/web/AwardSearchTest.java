package org.stapel.issuer.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The list at a few hundred awards: what is found, how it pages, and that the store tells no name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardSearchTest {
    private static final String HOME = "/console/zilverbeek";
    private static final String API = "/api/institutions/zilverbeek";
    private static final int CROWD = 220;

    private Path data;
    private RunningIssuer issuer;
    private RunningIssuer.Client system;
    private Browser registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        this.data = data;
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        system = issuer.with("zilverbeek", Role.REGISTRAR);
        registrar = issuer.person("zilverbeek", Role.REGISTRAR);
        award("S-ZOE", "TEST-0007", "Zoë-Élise", "Ümlautsdóttir");
        award("S-JAN", "TEST-0008", "Jan Baptist", "van den Kwikstaart");
        award("S-RTL", "TEST-0009", "ليلى", "الطائر");
        award("S-ONE", "TEST-0010", "", "Ооievaarsnest");
        award("S-OLD", "TEST-0011", "Oude", "Kwikstaart", "2019-06-30", "G77");
        for (int i = 0; i < CROWD; i++) award("CROWD-" + i, "CROWD-L" + i, "Nummer", "Zwerm" + i);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private String award(String reference, String number, String given, String family) {
        return award(reference, number, given, family, "2026-06-30", "G02");
    }

    private String award(
            String reference, String number, String given, String family, String on, String unit) {
        ObjectNode json = Engine.m01(reference).put("awardedDate", on);
        ObjectNode learner = (ObjectNode) json.path("learner");
        learner.put("identification", number).put("familyName", family);
        if (given.isEmpty()) learner.remove("givenName");
        else learner.put("givenName", given);
        ((ObjectNode) json.path("unit")).put("id", unit);
        var answer = system.post(API + "/awards", json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString();
    }

    private Browser.Page list(String query) {
        var page = registrar.get(HOME + "?" + query);
        assertThat(page.status()).as(page.html()).isEqualTo(200);
        return page;
    }

    private Browser.Page search(String typed) {
        return list("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static List<String> references(Browser.Page page) {
        return page.parsed().select("ul.awards code").eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "S-ZOE, S-ZOE",
        "TEST-0008, S-JAN",
        "zoe, S-ZOE",
        "ZOË, S-ZOE",
        "elise umlaut, S-ZOE",
        "umlautsdottir zoe, S-ZOE",
        "baptist kwik, S-JAN",
        "ja kwikst, S-JAN",
        "الطائر, S-RTL",
        "ليلى, S-RTL",
        "ооiev, S-ONE",
        "zwerm17, CROWD-17"
    })
    void one_award_is_found_by_what_is_typed(String typed, String reference) {
        assertThat(references(search(typed))).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-ZO", "s-zoe", "TEST-000", "oe-elise", "zoe kwikstaart", "kwikx"})
    void what_only_comes_near_finds_nothing(String typed) {
        assertThat(references(search(typed))).isEmpty();
    }

    @Test
    void every_typed_word_begins_a_word_of_the_name() {
        assertThat(references(search("kwikstaart"))).containsExactlyInAnyOrder("S-JAN", "S-OLD");
        assertThat(references(search("kwikstaart oude"))).containsExactly("S-OLD");
    }

    @Test
    void names_of_one_or_two_letters_are_found_as_whole_words() {
        award("S-LI", "TEST-0041", "Li", "An");
        award("S-LIS", "TEST-0042", "Lisbeth", "Anders");
        award("S-O", "TEST-0043", "Ó", "Voorbeeldig");
        assertThat(references(search("li"))).containsExactly("S-LI");
        assertThat(references(search("AN li"))).containsExactly("S-LI");
        assertThat(references(search("o"))).containsExactly("S-O");
        assertThat(references(search("lis"))).containsExactly("S-LIS");
        assertThat(references(search("li anders"))).containsExactly("S-LIS");
        assertThat(references(search("li zo"))).isEmpty();
    }

    @Test
    void words_that_are_too_short_are_answered_by_what_to_type() {
        assertThat(search("zo").html()).contains("ten minste drie letters");
        assertThat(search("%").html()).contains("ten minste drie letters");
    }

    @Test
    void filters_narrow_together_and_are_told_with_a_way_out() {
        var page = list("q=kwikstaart&year=2019&offer=G77&kind=CREDIT_CERTIFICATE&standing=VALID");
        assertThat(references(page)).containsExactly("S-OLD");
        var narrowings = page.parsed().select(".narrowed li");
        assertThat(narrowings.eachText())
                .anyMatch(text -> text.contains("Naam begint met kwikstaart"))
                .anyMatch(text -> text.contains("Jaar 2019"));
        String withoutYear =
                narrowings.select("a").stream()
                        .map(a -> a.attr("href"))
                        .filter(href -> !href.contains("year="))
                        .findFirst()
                        .orElseThrow();
        assertThat(withoutYear).contains("offer=G77", "q=kwikstaart");
        assertThat(references(list("year=2026&q=kwikstaart"))).containsExactly("S-JAN");
        assertThat(page.parsed().select(".narrowed > a").attr("href")).isEqualTo(HOME);
    }

    @Test
    void kind_and_year_together_lead_to_their_awards() {
        assertThat(references(list("kind=CREDIT_CERTIFICATE&year=2019"))).containsExactly("S-OLD");
        assertThat(references(list("kind=MICROCREDENTIAL&year=2019"))).isEmpty();
    }

    @Test
    void the_pages_hold_every_award_once_and_lead_back_to_the_newest() {
        List<String> seen = new ArrayList<>();
        var page = list("q=zwerm");
        while (true) {
            seen.addAll(references(page));
            var next = page.parsed().select("a:contains(Oudere toekenningen)");
            if (next.isEmpty()) break;
            page = registrar.get(next.attr("href"));
        }
        assertThat(seen).hasSize(CROWD).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo("CROWD-" + (CROWD - 1));
        assertThat(page.parsed().select("a:contains(Terug naar de nieuwste)").attr("href"))
                .isEqualTo(HOME + "?q=zwerm");
    }

    @Test
    void a_full_last_page_leads_nowhere() {
        var page = list("q=zwerm&after=" + "0".repeat(8) + "-0000-8000-8000-000000000000");
        assertThat(references(page)).hasSize(25);
        assertThat(list("year=1999").parsed().select("a:contains(Oudere)")).isEmpty();
    }

    @Test
    void after_an_erasure_nobody_is_found_by_name() {
        String award = award("S-GONE", "TEST-0666", "Wist", "Uitgewist");
        assertThat(references(search("uitgewist"))).containsExactly("S-GONE");
        var erased =
                issuer.with("zilverbeek", Role.INSTITUTION_ADMINISTRATOR)
                        .post(API + "/learners/erase", "{\"identification\":\"TEST-0666\"}");
        assertThat(erased.status()).isEqualTo(204);
        assertThat(references(search("uitgewist"))).isEmpty();
        assertThat(words(award)).isEmpty();
        assertThat(search("S-GONE").html()).contains("S-GONE").doesNotContain("Uitgewist");
        assertThat(registrar.get(HOME + "/awards/" + award.replace("urn:uuid:", "")).html())
                .contains("gewist")
                .doesNotContain("Uitgewist", "TEST-0666");
    }

    private List<String> words(String award) {
        var stored = issuer.bean(Awards.class).byId(new AwardId(award)).orElseThrow();
        return stored.award().file().index().words();
    }

    @Test
    void a_name_that_was_typed_stands_in_the_page_as_text() {
        assertThat(search("zoë\"><").html()).doesNotContain("zoë\"><").contains("S-ZOE");
    }

    @Test
    void the_store_tells_no_name() throws IOException {
        award("S-CANARY", "TEST-0777", "Kanarie", "Geelgors-Canary");
        assertThat(references(search("geelgors"))).containsExactly("S-CANARY");
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile).filter(AwardSearchTest::tellsTheName))
                    .isEmpty();
        }
    }

    private static boolean tellsTheName(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Stream.of("Geelgors", "geelgo", "Kwikstaart", "kwikst", "TEST-0777")
                    .anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
