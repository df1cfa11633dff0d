package org.stapel.service.access;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A tiny service that runs on a port of its own with its own data, and browsers that talk to it.
final class Running implements AutoCloseable {
    static final String ADMINISTRATOR = "anke.voorbeeld@zilverbeek.example";
    static final String PASSWORD = "een lang wachtwoord";

    private static final Pattern FORM_TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Path data;
    final ConfigurableApplicationContext context;
    final int port;

    private Running(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
        this.port =
                Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort();
    }

    static Running start(String... arguments) {
        try {
            return start(Files.createTempDirectory("stapel-tiny"), arguments);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In development mode.
    static Running start(Path data, String... arguments) {
        var all =
                new ArrayList<>(
                        List.of(
                                "--stapel.public-url=http://localhost:8080",
                                "--stapel.development.origins=http://localhost:8080"));
        all.addAll(List.of(arguments));
        return run(data, all);
    }

    /// As behind a TLS proxy.
    static Running startOutsideDevelopment(Path data, String... arguments) {
        var all = new ArrayList<>(List.of("--stapel.public-url=https://stapel.example"));
        all.addAll(List.of(arguments));
        return run(data, all);
    }

    private static Running run(Path data, List<String> arguments) {
        var all =
                new ArrayList<>(
                        List.of(
                                "--spring.application.name=stapel-tiny",
                                "--spring.config.import=classpath:stapel-defaults.yml",
                                "--stapel.data=" + data,
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--management.server.port=0",
                                "--spring.main.banner-mode=off"));
        all.addAll(arguments);
        return new Running(
                data, SpringApplication.run(TinyService.class, all.toArray(String[]::new)));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Browser browser() {
        return new Browser();
    }

    String firstSecret() {
        try {
            return Files.readString(data.resolve("first-admin")).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The administrator, made and signed in.
    Browser administrator() {
        makeAdministrator(firstSecret());
        var browser = browser();
        browser.signIn(ADMINISTRATOR, PASSWORD);
        return browser;
    }

    /// Makes the first administrator.
    HttpResponse<String> makeAdministrator(String secret) {
        return browser()
                .postJson(
                        "/api/first-admin",
                        """
                        {"secret": "%s", "email": "%s", "name": "Anke Voorbeeld",
                         "password": "%s"}\
                        """
                                .formatted(secret, ADMINISTRATOR, PASSWORD));
    }

    @Override
    public void close() {
        context.close();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /// Keeps cookies, follows no redirects.
    final class Browser {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        HttpResponse<String> get(String path, String... headers) {
            var request = HttpRequest.newBuilder(at(path));
            if (headers.length > 0) request.headers(headers);
            return send(request.build());
        }

        HttpResponse<String> page(String path, String... headers) {
            var all = new ArrayList<>(List.of("Accept", "text/html"));
            all.addAll(List.of(headers));
            return get(path, all.toArray(String[]::new));
        }

        HttpResponse<String> post(String path, String type, String body, String... headers) {
            var request =
                    HttpRequest.newBuilder(at(path))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body));
            if (headers.length > 0) request.headers(headers);
            return send(request.build());
        }

        HttpResponse<String> postJson(String path, String body, String... headers) {
            return post(path, "application/json", body, headers);
        }

        HttpResponse<String> postForm(String path, String body) {
            return post(path, "application/x-www-form-urlencoded", body);
        }

        HttpResponse<String> signIn(String email, String password) {
            var token = formToken("/sign-in");
            return postForm(
                    "/sign-in",
                    "_csrf=%s&email=%s&password=%s&next=/me"
                            .formatted(token, encoded(email), encoded(password)));
        }

        /// As a page of ours would send it.
        HttpResponse<String> change(String method, String path, String body) {
            var token =
                    java.net.URLDecoder.decode(
                            formToken("/sign-in"), java.nio.charset.StandardCharsets.UTF_8);
            return send(
                    HttpRequest.newBuilder(at(path))
                            .header("Content-Type", "application/json")
                            .header("X-XSRF-TOKEN", token)
                            .method(method, BodyPublishers.ofString(body))
                            .build());
        }

        /// The form token that a page gives.
        String formToken(String page) {
            return Running.formToken(page(page));
        }
    }

    static String formToken(HttpResponse<String> page) {
        var found = FORM_TOKEN.matcher(page.body());
        return found.find() ? encoded(Objects.requireNonNull(found.group(1))) : "";
    }

    static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
