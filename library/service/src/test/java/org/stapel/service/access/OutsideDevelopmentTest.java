package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a browser is told by a service that stands behind TLS.
class OutsideDevelopmentTest {
    private static final String FORM = "__Host-stapel-tiny-form";
    private static final String SESSION = "__Host-stapel-tiny-session";

    @TempDir private static Path data;
    private static Running service;

    @BeforeAll
    static void start() throws IOException {
        var password = Files.writeString(data.resolve("mounted"), "een lang wachtwoord");
        service =
                Running.startOutsideDevelopment(
                        data, "--stapel.token-key-password-file=" + password);
        service.makeAdministrator(service.firstSecret());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name));
    }

    private static String pair(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static HttpResponse<String> post(String path, String form, String cookies) {
        return service.browser()
                .post(path, "application/x-www-form-urlencoded", form, "Cookie", cookies);
    }

    private static void assertBoundToThisHost(String cookie) {
        assertThat(cookie)
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; Path=/")
                .contains("; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void form_token_and_session_are_bound_to_this_host_and_to_tls() {
        var page = service.browser().page("/sign-in");
        assertBoundToThisHost(cookie(page, FORM));
        var signedIn = signIn(page);
        assertBoundToThisHost(cookie(signedIn, SESSION));
    }

    private static HttpResponse<String> signIn(HttpResponse<String> page) {
        return post(
                "/sign-in",
                "_csrf=%s&email=%s&password=%s"
                        .formatted(
                                Running.formToken(page),
                                Running.encoded(Running.ADMINISTRATOR),
                                Running.encoded(Running.PASSWORD)),
                pair(cookie(page, FORM)));
    }

    @Test
    void signing_out_takes_the_session_cookie_back() {
        var page = service.browser().page("/sign-in");
        var session = pair(cookie(signIn(page), SESSION));
        var fresh = service.browser().page("/sign-in", "Cookie", session);
        var out =
                post(
                        "/sign-out",
                        "_csrf=" + Running.formToken(fresh),
                        session + "; " + pair(cookie(fresh, FORM)));
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(cookie(out, SESSION))
                .startsWith(SESSION + "=;")
                .contains("Expires=Thu, 01 Jan 1970");
        assertBoundToThisHost(cookie(out, SESSION) + "; SameSite=Lax");
    }

    @Test
    void every_kind_of_answer_asks_for_tls_from_now_on() {
        for (var path : new String[] {"/sign-in", "/livez", "/nothing", "/api/me", "/stapel.css"})
            assertThat(Running.header(service.browser().get(path), "Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=31536000");
    }

    @Test
    void the_language_goes_over_tls_only() {
        assertThat(cookie(service.browser().page("/sign-in?lang=nl"), "lang")).contains("; Secure");
    }

    @Test
    void nothing_says_development_mode() {
        assertThat(service.browser().page("/sign-in").body()).doesNotContain("Development mode");
    }

    @Test
    void without_a_password_for_the_token_key_it_does_not_start(@TempDir Path other) {
        assertThatThrownBy(() -> Running.startOutsideDevelopment(other).close())
                .hasRootCauseMessage(
                        "stapel.token-key-password-file is missing; outside development mode the"
                                + " password of the token key comes from a mounted secret");
        assertThat(other.resolve("token-key.p12")).doesNotExist();
    }
}
