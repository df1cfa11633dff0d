package org.stapel.issuer.batch;

import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Password;
import org.stapel.service.account.Role;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A registrar at the console with a browser without scripts.
final class Registrar {
    static final String PASSWORD = "een lang wachtwoord";
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String origin;

    Registrar(RunningBatches issuer) {
        this(
                issuer,
                "registrar" + PEOPLE.incrementAndGet() + "@zilverbeek.example",
                Role.REGISTRAR);
    }

    Registrar(RunningBatches issuer, String email, Role role) {
        origin = issuer.origin();
        issuer.bean(Accounts.class)
                .create(
                        new EmailAddress(email),
                        "Greet Voorbeeld",
                        new Password(PASSWORD),
                        Set.of(new Grant("zilverbeek", role)));
        submit(at("/sign-in"), "/sign-in", Map.of("email", email, "password", PASSWORD));
    }

    /// A page and where it is.
    record Page(int status, String path, String html) {
        String batch() {
            return path.replaceFirst("\\?.*", "").replaceFirst(".*/batches/", "");
        }
    }

    /// A page of the institution's console.
    Page open(String path) {
        return at("/console/zilverbeek" + path);
    }

    private Page at(String path) {
        return page(send(request(path).build(), BodyHandlers.ofString()));
    }

    byte[] load(String path) {
        return send(request("/console/zilverbeek" + path).build(), BodyHandlers.ofByteArray())
                .body();
    }

    Page submit(Page page, String action, Map<String, String> filled) {
        Map<String, String> all = new LinkedHashMap<>(filled);
        all.put("_csrf", token(page));
        String body =
                all.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return page(
                send(
                        request(action)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString()));
    }

    Page upload(String name, byte[] file) {
        String boundary = "stapel-form";
        String start =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                        + token(open("/batches"))
                        + "\r\n--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n";
        var body =
                BodyPublishers.ofByteArrays(
                        List.of(
                                start.getBytes(StandardCharsets.UTF_8),
                                file,
                                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        var request =
                request("/console/zilverbeek/batches")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                BodyPublishers.fromPublisher(
                                        body,
                                        start.getBytes(StandardCharsets.UTF_8).length
                                                + file.length
                                                + boundary.length()
                                                + 8))
                        .build();
        return page(send(request, BodyHandlers.ofString()));
    }

    HttpResponse<String> raw(String path) {
        return send(request("/console/zilverbeek" + path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "nl");
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Page page(HttpResponse<String> answer) {
        URI at = answer.uri();
        String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        return new Page(answer.statusCode(), at.getPath() + query, answer.body());
    }

    private static String token(Page page) {
        Matcher found = TOKEN.matcher(page.html());
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
