package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.SettableClock;
import org.stapel.issuer.StartIssuer;
import org.stapel.service.account.Accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// The one-time secret that lets the first administrator in: threat B16, A08.
class FirstAdministratorTest {
    private static final String DOOR = "/api/first-admin";

    @TempDir private Path data;
    private final SettableClock clock = new SettableClock();
    private RunningIssuer issuer;
    private RawHttp raw;

    @BeforeEach
    void start() {
        issuer = new StartIssuer(data).clock(clock).start();
        raw = new RawHttp(issuer.origin());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private String secret() {
        try {
            return Files.readString(data.resolve("first-admin")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String claimed(String secret, String email, String... headers) {
        String body =
                "{\"secret\":\"%s\",\"email\":\"%s\",\"name\":\"Anke\",\"password\":\"%s\"}"
                        .formatted(secret, email, RunningIssuer.PASSWORD);
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: application/json";
        return raw.request("POST", DOOR, body, all);
    }

    private static void assertRefused(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 403").contains("\"code\":\"secret_refused\"");
    }

    @Test
    void the_secret_lets_one_person_in_and_nobody_after() {
        String secret = secret();
        assertThat(claimed(secret, "anke@zilverbeek.example")).startsWith("HTTP/1.1 201");
        assertRefused(claimed(secret, "dief@zilverbeek.example"));

        var form = issuer.nobody().get("/first-admin");
        var page =
                issuer.nobody()
                        .submit(
                                form,
                                "/first-admin",
                                Map.of(
                                        "secret",
                                        secret,
                                        "email",
                                        "dief@zilverbeek.example",
                                        "name",
                                        "Dief",
                                        "password",
                                        RunningIssuer.PASSWORD));
        assertThat(page.path()).doesNotContain("sign-in");
    }

    @Test
    void of_many_at_once_one_comes_in() {
        String secret = secret();
        long in =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> claimed(secret, "a" + i + "@zilverbeek.example")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> answer.startsWith("HTTP/1.1 201"))
                        .count();
        assertThat(in).isEqualTo(1);
    }

    @Test
    void after_an_hour_it_opens_nothing() {
        String secret = secret();
        clock.advance(Duration.ofMinutes(61));
        assertRefused(claimed(secret, "anke@zilverbeek.example"));
        assertThat(issuer.bean(Accounts.class).hasInstallationAdministrator()).isFalse();
    }

    @Test
    void a_restart_replaces_it_until_somebody_is_in() {
        String first = secret();
        issuer = issuer.restarted();
        String second = secret();
        assertRefused(claimed(first, "dief@zilverbeek.example"));
        assertThat(claimed(second, "anke@zilverbeek.example")).startsWith("HTTP/1.1 201");
        issuer = issuer.restarted();
        assertThat(data.resolve("first-admin")).doesNotExist();
        assertRefused(claimed(second, "dief@zilverbeek.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost\r\nX-Forwarded-Host: evil.example",
                "Host: localhost\r\nForwarded: host=evil.example;proto=https"
            })
    void no_header_makes_it_lead_to_another_site(String host) {
        for (String path : new String[] {"/first-admin", "/sign-in"})
            assertThat(
                            raw.send(
                                    "GET %s HTTP/1.1\r\n%s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                                            .formatted(path, host)))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("evil.example");
        assertThat(posted(host))
                .startsWith("HTTP/1.1 302")
                .contains("/sign-in")
                .doesNotContain("evil.example");
    }

    /// The filled-in form, as a browser sends it whose request passed through other hands.
    private String posted(String host) {
        var form = issuer.nobody().get("/first-admin");
        String cookie =
                form.raw().headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String body =
                "_csrf=%s&secret=%s&name=Anke&email=anke%%40zilverbeek.example&password=%s"
                        .formatted(
                                form.token(), secret(), RunningIssuer.PASSWORD.replace(' ', '+'));
        return raw.send(
                "POST /first-admin HTTP/1.1\r\n%s\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                        .formatted(host, cookie, body.length(), body));
    }
}
