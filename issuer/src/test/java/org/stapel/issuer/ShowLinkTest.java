package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.account.Role;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowLinkTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final Pattern SHOW = Pattern.compile("value=\"(http[^\"]*/show/[^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<");
    private static final Pattern ID = Pattern.compile("name=\"link\" value=\"([^\"]+)\"");

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

    /// A learner with one show link to an award.
    private final class Sharing implements AutoCloseable {
        private final String award;
        private final String claim;
        private final Browser learner = new Browser("en");
        private final String page;

        Sharing(String reference) {
            award =
                    registrar
                            .post(AWARDS, Engine.m01(reference))
                            .json()
                            .path("award")
                            .path("id")
                            .asString();
            claim =
                    registrar
                            .post(AWARDS + "/" + award + "/claim-link", "")
                            .json()
                            .path("url")
                            .asString();
            learner.submit(claim, "answer", "1989-03-01");
            page = learner.submit(claim + "/shares", "lasting", "DAY").body();
        }

        String link() {
            return first(SHOW, page);
        }

        void stop() {
            learner.submit(claim + "/shares/stop", "link", first(ID, page));
        }

        @Override
        public void close() {
            learner.close();
        }
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return found.group(1);
    }

    private RunningIssuer.Answer fetched(String link) {
        return issuer.get(link.substring(issuer.origin().length()));
    }

    @Test
    void a_reader_sees_the_live_verdict_and_what_was_signed() {
        try (var sharing = new Sharing("SL-01");
                var employer = new Browser("en")) {
            HttpResponse<String> answer = employer.open(sharing.link());
            assertThat(answer.body())
                    .contains("Genuine and still valid", "Fien Voorbeeld-Ooievaar", "14/20")
                    .contains("sees that it was opened");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
    }

    @Test
    void a_program_gets_the_credential_itself() {
        try (var sharing = new Sharing("SL-02")) {
            var answer = fetched(sharing.link());
            assertThat(answer.raw().headers().firstValue("Content-Type"))
                    .hasValue("application/vc+jwt");
            assertThat(answer.raw().body().split("\\.")).hasSize(3);
        }
    }

    @Test
    void a_revocation_shows_within_a_second() throws InterruptedException {
        try (var sharing = new Sharing("SL-03");
                var employer = new Browser("en")) {
            employer.open(sharing.link());
            registrar.post(
                    AWARDS + "/" + sharing.award + "/revoke", "{\"reason\":\"awarded_in_error\"}");
            Thread.sleep(1_000);
            assertThat(employer.open(sharing.link()).body())
                    .contains("Withdrawn by its issuer")
                    .doesNotContain("Genuine and still valid");
        }
    }

    @Test
    void a_stopped_link_is_gone_at_once_and_names_nobody() {
        try (var sharing = new Sharing("SL-04");
                var employer = new Browser("en")) {
            sharing.stop();
            HttpResponse<String> page = employer.open(sharing.link());
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).doesNotContain("Fien", "Programming");
            assertThat(fetched(sharing.link()).status()).isEqualTo(410);
        }
    }

    @Test
    void another_learner_cannot_stop_it() {
        try (var sharing = new Sharing("SL-05");
                var other = new Sharing("SL-06")) {
            other.learner.submit(other.claim + "/shares/stop", "link", first(ID, sharing.page));
            assertThat(fetched(sharing.link()).status()).isEqualTo(200);
        }
    }

    @Test
    void the_learner_sees_that_it_was_opened() {
        try (var sharing = new Sharing("SL-07");
                var employer = new Browser("en")) {
            assertThat(sharing.page).contains("Not opened yet");
            employer.open(sharing.link());
            employer.open(sharing.link());
            assertThat(sharing.learner.open(sharing.claim).body()).contains("Opened 2 times");
        }
    }

    @Test
    void the_typed_code_leads_to_the_same_page_however_it_is_typed() {
        try (var sharing = new Sharing("SL-08");
                var employer = new Browser("en")) {
            String code = first(CODE, sharing.page);
            String typed = code.replace('-', ' ').replace('0', 'o').replace('1', 'l');
            assertThat(employer.submit(issuer.origin() + "/show", "code", typed).body())
                    .contains("Genuine and still valid", "Fien");
        }
    }

    @Test
    void a_code_that_leads_nowhere_says_so() {
        try (var employer = new Browser("en")) {
            HttpResponse<String> answer =
                    employer.submit(issuer.origin() + "/show", "code", "0000-0000-0000");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("leads nowhere");
        }
    }

    @Test
    void a_token_that_was_never_given_out_is_not_found() {
        assertThat(issuer.get("/show/" + "A".repeat(43)).status()).isEqualTo(404);
        assertThat(issuer.get("/show/%3Cscript%3E").status()).isEqualTo(404);
    }
}
