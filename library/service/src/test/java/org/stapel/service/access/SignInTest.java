package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

class SignInTest {
    private static Running service;
    private static String secret;

    @BeforeAll
    static void start() throws IOException {
        service = Running.start();
        secret = service.firstSecret();
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(service.data.resolve("first-admin"))))
                .isEqualTo("rw-------");
        assertThat(service.makeAdministrator("not the secret").statusCode()).isEqualTo(403);
        assertThat(service.makeAdministrator(secret).statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_first_secret_works_once() {
        var again = service.makeAdministrator(secret);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(Running.json(again).get("code").asString()).isEqualTo("secret_refused");
    }

    @Test
    void a_person_signs_in_and_reaches_the_page_that_was_wanted() {
        var browser = service.browser();
        var answer = browser.signIn(Running.ADMINISTRATOR, Running.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Running.header(answer, "Location")).isEqualTo("/me");
        assertThat(browser.page("/me").body()).isEqualTo("Anke Voorbeeld");
    }

    @Test
    void what_the_wanted_page_was_asked_is_not_forgotten() {
        var answer = service.browser().page("/me?type=unit&x=1");
        assertThat(Running.header(answer, "Location"))
                .isEqualTo("/sign-in?next=%2Fme%3Ftype%3Dunit%26x%3D1");
    }

    @Test
    void a_wrong_password_is_refused() {
        var browser = service.browser();
        var answer = browser.signIn(Running.ADMINISTRATOR, "a wrong password");
        assertThat(Running.header(answer, "Location")).startsWith("/sign-in?failed");
        assertThat(browser.page("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void an_unknown_address_is_answered_like_a_wrong_password() {
        var answer = service.browser().signIn("niemand@zilverbeek.example", "a wrong password");
        assertThat(Running.header(answer, "Location")).startsWith("/sign-in?failed");
    }

    @Test
    void sign_in_without_a_form_token_is_refused() {
        var answer =
                service.browser()
                        .postForm(
                                "/sign-in",
                                "email=%s&password=%s"
                                        .formatted(
                                                Running.encoded(Running.ADMINISTRATOR),
                                                Running.encoded(Running.PASSWORD)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Running.json(answer).get("code").asString()).isEqualTo("csrf");
    }

    @Test
    void the_eleventh_attempt_in_a_minute_must_wait() {
        var browser = service.browser();
        for (var i = 0; i < 10; i++) browser.signIn("druk@zilverbeek.example", "a wrong password");
        var answer = browser.signIn("druk@zilverbeek.example", "a wrong password");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Running.header(answer, "Retry-After")).isNotEmpty();
    }

    @Test
    void a_session_needs_the_form_token_to_change_something() {
        var browser = service.browser();
        browser.signIn(Running.ADMINISTRATOR, Running.PASSWORD);
        assertThat(browser.postForm("/me", "x=1").statusCode()).isEqualTo(403);
        var token = browser.formToken("/sign-in");
        assertThat(browser.postForm("/me", "_csrf=" + token).body())
                .isEqualTo("changed by Anke Voorbeeld");
    }

    @Test
    void signing_out_ends_the_session() {
        var browser = service.browser();
        browser.signIn(Running.ADMINISTRATOR, Running.PASSWORD);
        browser.postForm("/sign-out", "_csrf=" + browser.formToken("/sign-in"));
        assertThat(browser.page("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void the_session_cookie_is_neither_for_scripts_nor_for_other_sites() {
        var answer = service.browser().signIn(Running.ADMINISTRATOR, Running.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("stapel-tiny-session="))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void signing_in_never_leads_to_another_site() {
        assertThat(AfterSignIn.safe("//evil.example")).isEqualTo("/");
        assertThat(AfterSignIn.safe("https://evil.example")).isEqualTo("/");
        assertThat(AfterSignIn.safe("/\\evil.example")).isEqualTo("/");
        assertThat(AfterSignIn.safe("/console/linde")).isEqualTo("/console/linde");
        assertThat(AfterSignIn.safe("/new?type=unit&name=a%20b"))
                .isEqualTo("/new?type=unit&name=a%20b");
        assertThat(AfterSignIn.safe("/new?to=https://evil.example")).isEqualTo("/");
        assertThat(AfterSignIn.safe("/new?a=1\r\nSet-Cookie: b=c")).isEqualTo("/");
    }
}
