package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.util.Map;

/// What becomes of sessions and access tokens that are planted, stolen or taken away.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsTest {
    private static final String HOME = "/console/zilverbeek";
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String SESSION = "stapel-issuer-session";

    private RunningIssuer issuer;
    private RawHttp raw;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        raw = new RawHttp(issuer.origin());
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static String session(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /// What a thief sees who has the value of the cookie.
    private String stolen(String session) {
        return raw.request(
                "GET", HOME, "", "Accept: text/html", "Cookie: %s=%s".formatted(SESSION, session));
    }

    @Test
    void a_session_that_was_planted_is_not_the_one_signed_in() {
        String planted = "0123456789ABCDEF0123456789ABCDEF";
        var form = issuer.nobody().get("/sign-in");
        String cookie =
                form.raw().headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String answer =
                raw.request(
                        "POST",
                        "/sign-in",
                        "_csrf=%s&email=%s&password=%s"
                                .formatted(
                                        form.token(),
                                        issuer.account("zilverbeek", Role.REGISTRAR),
                                        RunningIssuer.PASSWORD.replace(' ', '+')),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Cookie: %s=%s; %s".formatted(SESSION, planted, cookie));
        assertThat(answer).contains("Set-Cookie: " + SESSION + "=").doesNotContain(planted);
        assertThat(stolen(planted)).startsWith("HTTP/1.1 302").contains("/sign-in");
    }

    @Test
    void signing_in_again_changes_the_id_and_the_old_one_is_dead() {
        String email = issuer.account("zilverbeek", Role.REGISTRAR);
        var browser = issuer.nobody();
        issuer.signIn(browser, email);
        String first = session(browser);
        issuer.signIn(browser, email);
        assertThat(session(browser)).isNotEqualTo(first);
        assertThat(stolen(first)).startsWith("HTTP/1.1 302");
    }

    @Test
    void signing_out_kills_the_session_at_once() {
        var browser = issuer.person("zilverbeek", Role.REGISTRAR);
        String id = session(browser);
        assertThat(stolen(id)).startsWith("HTTP/1.1 200");
        browser.submit(browser.get(HOME), "/sign-out", Map.of());
        assertThat(stolen(id)).startsWith("HTTP/1.1 302");
    }

    @Test
    void an_address_signs_nobody_out() {
        var browser = issuer.person("zilverbeek", Role.REGISTRAR);
        browser.get("/sign-out");
        assertThat(browser.get(HOME).status()).isEqualTo(200);
    }

    @Test
    void a_role_that_is_taken_away_counts_from_the_next_request_on() {
        String email = issuer.account("zilverbeek", Role.REGISTRAR, Role.AUDITOR);
        var browser = issuer.nobody();
        issuer.signIn(browser, email);
        assertThat(browser.get(HOME + "/awards/new").status()).isEqualTo(200);
        var accounts = issuer.bean(Accounts.class);
        String id = accounts.byEmail(new EmailAddress(email)).orElseThrow().id();
        accounts.revoke(id, new Grant("zilverbeek", Role.REGISTRAR));
        assertThat(browser.get(HOME + "/awards/new").status()).isEqualTo(403);
    }

    @Test
    void a_session_is_no_credential_for_writing_by_api() {
        var browser = issuer.person("zilverbeek", Role.REGISTRAR);
        String answer =
                raw.request(
                        "POST",
                        AWARDS,
                        Engine.m01("SESSION-1").toString(),
                        "Content-Type: application/json",
                        "Cookie: %s=%s".formatted(SESSION, session(browser)));
        assertThat(answer).startsWith("HTTP/1.1 403");
    }

    @Test
    void an_access_token_in_the_address_is_not_looked_at() {
        String token = issuer.with("zilverbeek", Role.REGISTRAR).token();
        assertThat(issuer.get(AWARDS, "Authorization", "Bearer " + token).status()).isEqualTo(200);
        assertThat(issuer.get(AWARDS + "?access_token=" + token).status()).isEqualTo(401);
        assertThat(issuer.get(AWARDS + "?token=" + token).status()).isEqualTo(401);
    }

    @Test
    void an_access_token_in_a_form_is_not_looked_at() {
        String token = issuer.with("zilverbeek", Role.REGISTRAR).token();
        String answer =
                raw.request(
                        "POST",
                        AWARDS,
                        "access_token=" + token,
                        "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Digest", "bearer", "BEARER", "Bearer  ", "Token"})
    void a_token_under_another_scheme_reads_no_more_than_its_own(String scheme) {
        String token = issuer.with("zilverbeek", Role.REGISTRAR).token();
        int status =
                issuer.get(
                                "/api/institutions/klaproos/awards",
                                "Authorization",
                                scheme + " " + token)
                        .status();
        assertThat(status).isIn(401, 404);
    }

    @Test
    void a_session_id_in_the_address_is_no_session() {
        var browser = issuer.person("zilverbeek", Role.REGISTRAR);
        String id = session(browser);
        for (String path :
                new String[] {
                    HOME + ";jsessionid=" + id,
                    HOME + "?" + SESSION + "=" + id,
                    HOME + ";" + SESSION + "=" + id
                })
            assertThat(raw.request("GET", path, "", "Accept: text/html"))
                    .doesNotStartWith("HTTP/1.1 200");
    }
}
