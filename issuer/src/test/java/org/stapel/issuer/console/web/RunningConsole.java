package org.stapel.issuer.console.web;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.IssuerApplication;
import org.stapel.issuer.institution.CreateInstitution;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Password;
import org.stapel.service.account.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The whole issuer on a port of its own, and people who use its console with a browser without
/// JavaScript.
final class RunningConsole implements AutoCloseable {
    private static final String PASSWORD = "een lang wachtwoord";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    final ConfigurableApplicationContext context;
    private final String origin;
    private int people;

    RunningConsole(Path data) {
        int port = freePort();
        origin = "http://localhost:" + port;
        context =
                SpringApplication.run(
                        IssuerApplication.class,
                        "--stapel.data=" + data,
                        "--stapel.public-url=" + origin,
                        "--stapel.development.origins=" + origin,
                        "--stapel.limits.requests-per-minute=100000",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--spring.main.banner-mode=off");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void institution(String id, String dutchName, Institution.Approval approval) {
        context.getBean(CreateInstitution.class)
                .create(
                        new Institution(
                                new InstitutionId(id),
                                LocalizedText.of("nl", dutchName),
                                new CountryCode("BE"),
                                Optional.of("BE-VLG"),
                                "Voorbeeldstraat 1, 9000 Voorbeeldstad",
                                "registrar@" + id + ".example",
                                approval,
                                Optional.empty(),
                                SignatureAlgorithm.ES256),
                        "test");
    }

    /// A signed-in person with these roles in one institution.
    Browser person(String institution, Role... roles) {
        String email = "persoon" + people++ + "@" + institution + ".example";
        Set<Grant> grants =
                Arrays.stream(roles)
                        .map(role -> new Grant(institution, role))
                        .collect(Collectors.toSet());
        context.getBean(Accounts.class)
                .create(new EmailAddress(email), "Greet Voorbeeld", new Password(PASSWORD), grants);
        var browser = new Browser();
        browser.submit(
                browser.get("/sign-in"), "/sign-in", Map.of("email", email, "password", PASSWORD));
        return browser;
    }

    Browser nobody() {
        return new Browser();
    }

    /// A page, and where it is.
    record Page(int status, String path, String html) {
        boolean says(String text) {
            return html.contains(text);
        }

        /// The id in its address, when it is the page of an award.
        String award() {
            return path.replaceFirst("\\?.*", "").replaceFirst(".*/awards/", "");
        }
    }

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

        /// Sends a form of this page; what is given wins over its hidden inputs.
        Page submit(Page page, String action, Map<String, String> filled) {
            List<String> pairs = new ArrayList<>();
            var hidden = HIDDEN.matcher(page.html());
            while (hidden.find())
                if (!filled.containsKey(hidden.group(1)))
                    pairs.add(pair(hidden.group(1), unescaped(hidden.group(2))));
            filled.forEach((name, value) -> pairs.add(pair(name, value)));
            return post(action, String.join("&", pairs.stream().distinct().toList()));
        }

        Page post(String path, String body) {
            return send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Accept", "text/html")
                    .header("Accept-Language", "nl");
        }

        private Page send(HttpRequest request) {
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                URI at = answer.uri();
                String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
                return new Page(answer.statusCode(), at.getPath() + query, answer.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#10;", "\n")
                .replace("&amp;", "&");
    }

    @Override
    public void close() {
        context.close();
    }
}
