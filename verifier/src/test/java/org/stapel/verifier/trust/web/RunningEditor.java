package org.stapel.verifier.trust.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.keys.CertificateAuthority;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.securing.keys.Pkcs12Keys;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Password;
import org.stapel.service.account.Role;
import org.stapel.verifier.VerifierApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The whole verifier over the web and the moment of the signed fixtures, with their trust list
/// signed anew by an accreditor whose key it has; and people with browsers without JavaScript.
final class RunningEditor implements AutoCloseable {
    private static final Path FIXTURES =
            Path.of(System.getProperty("stapel.project.root", "..")).resolve("samples/fixtures");
    private static final Instant NOW = Instant.parse("2026-11-23T20:41:00Z");
    private static final String PASSWORD = "een lang wachtwoord";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final ConfigurableApplicationContext context;
    private final URI origin;
    private int people;

    private RunningEditor(ConfigurableApplicationContext context) {
        this.context = context;
        int port =
                Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort();
        origin = URI.create("http://localhost:" + port);
    }

    static RunningEditor start(Path folder, boolean withKey) throws IOException {
        InMemorySigningKey key = accreditor();
        var keys = new Pkcs12Keys(folder, PASSWORD);
        keys.store(key);
        Path keyFile = keys.file(key.id());
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        Path anchor = Files.writeString(folder.resolve("anchor.json"), key.publicJwk().json());
        Path list = Files.writeString(folder.resolve("list.jwt"), signedAnew(key));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--management.server.port=0",
                                "--stapel.public-url=http://localhost:8090",
                                "--stapel.development.origins=http://localhost:8080",
                                "--stapel.limits.requests-per-minute=100000",
                                "--stapel.data=" + folder.resolve("data"),
                                "--stapel.trust.anchor-file=" + anchor,
                                "--stapel.trust.list-file=" + list));
        if (withKey)
            arguments.addAll(
                    List.of(
                            "--stapel.trust.signing-key=" + keyFile,
                            "--stapel.trust.signing-key-password-file=" + password));
        var application = new SpringApplication(VerifierApplication.class, Offline.class);
        application.setRegisterShutdownHook(false);
        return new RunningEditor(application.run(arguments.toArray(String[]::new)));
    }

    private static InMemorySigningKey accreditor() {
        var subject = new CertificateAuthority.Subject("Accreditor", "Agentschap Fictie", "BE");
        return CertificateAuthority.create(
                        subject, NOW.minusSeconds(60), Duration.ofDays(30), new SecureRandom())
                .key();
    }

    private static String signedAnew(SigningKey key) throws IOException {
        String payload = Files.readString(FIXTURES.resolve("trust-list.jwt")).split("\\.", -1)[1];
        String header =
                "{\"alg\":\"" + key.algorithm().jwsName() + "\",\"typ\":\"trust-list+jwt\"}";
        String input = Bytes.utf8(header).base64Url() + "." + payload;
        return input + "." + key.sign(Bytes.utf8(input)).base64Url();
    }

    /// A file of the fixtures.
    static String fixture(String name) throws IOException {
        return Files.readString(FIXTURES.resolve(name)).strip();
    }

    /// A signed-in person with this role there.
    Browser person(String organisation, Role role) {
        String email = "persoon" + people++ + "@agentschap.example";
        context.getBean(Accounts.class)
                .create(
                        new EmailAddress(email),
                        "Greet Voorbeeld",
                        new Password(PASSWORD),
                        Set.of(new Grant(organisation, role)));
        var browser = new Browser();
        browser.submit(
                browser.get("/sign-in"), "/sign-in", Map.of("email", email, "password", PASSWORD));
        return browser;
    }

    Browser editor() {
        return person("trust-list", Role.TRUST_EDITOR);
    }

    Browser nobody() {
        return new Browser();
    }

    /// An answer, and where it came from in the end.
    record Page(int status, String path, String body) {}

    /// Keeps cookies, follows redirects, sends forms with their hidden inputs.
    final class Browser {
        private final HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();

        Page get(String path) {
            return send(request(path).build());
        }

        Page submit(Page page, String action, Map<String, String> filled) {
            List<String> pairs = new ArrayList<>();
            var hidden = HIDDEN.matcher(page.body());
            while (hidden.find())
                if (!filled.containsKey(hidden.group(1)))
                    pairs.add(pair(hidden.group(1), hidden.group(2)));
            filled.forEach((name, value) -> pairs.add(pair(name, value)));
            return form(action, String.join("&", pairs.stream().distinct().toList()));
        }

        Page form(String path, String body) {
            return send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build());
        }

        /// Sends JSON as a program in a signed-in page would.
        Page json(String path, String body) {
            var token = HIDDEN.matcher(get("/sign-in").body());
            String csrf = "";
            while (token.find()) if (token.group(1).equals("_csrf")) csrf = token.group(2);
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .header("X-XSRF-TOKEN", csrf)
                            .POST(BodyPublishers.ofString(body))
                            .build());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(origin.resolve(path))
                    .header("Accept-Language", "en")
                    .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
        }

        private Page send(HttpRequest request) {
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                return new Page(answer.statusCode(), answer.uri().getPath(), answer.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }

    static class Offline {
        @Bean
        @Primary
        FetchUntrusted fixturesWeb() {
            return new FixturesWeb();
        }

        @Bean
        @Primary
        InstantSource fixturesClock() {
            return () -> NOW;
        }
    }

    private record FixturesWeb() implements FetchUntrusted {
        @Override
        public Answer get(URI address, int limit, Optional<String> etag) {
            try {
                String file =
                        StrictJson.parse(fixture("web/index.json"))
                                .path(address.toString())
                                .asString("");
                if (file.isEmpty()) return new NotFetched("fetch_timeout", "no answer", NOW);
                return new Fetched(
                        Bytes.utf8(fixture(file)), Optional.empty(), Optional.empty(), NOW);
            } catch (IOException e) {
                return new NotFetched("fetch_timeout", "no answer", NOW);
            }
        }
    }
}
