package org.stapel.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.stapel.service.account.ApiClients;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

/// The whole issuer on a port of its own, and API clients that talk to it over real HTTP.
final class RunningIssuer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;

    RunningIssuer(Path data) {
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
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    String origin() {
        return origin;
    }

    Client installationAdministrator() {
        return client(Set.of(Grant.installationAdministrator()));
    }

    Client with(String institution, Role role) {
        return client(Set.of(new Grant(institution, role)));
    }

    private Client client(Set<Grant> grants) {
        var registered = context.getBean(ApiClients.class).register("test", grants);
        String basic =
                Base64.getEncoder()
                        .encodeToString(
                                (registered.client().id() + ":" + registered.secret())
                                        .getBytes(StandardCharsets.UTF_8));
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(origin + "/oauth2/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                                .build());
        return new Client(answer.json().path("access_token").asString());
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What came back.
    record Answer(HttpResponse<String> raw) {
        int status() {
            return raw.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(raw.body());
        }
    }

    /// An API client with its token.
    final class Client {
        private final String token;

        private Client(String token) {
            this.token = token;
        }

        Answer get(String path) {
            return send(request(path).build());
        }

        Answer post(String path, Object body, String... headers) {
            var request = request(path).header("Content-Type", "application/json");
            if (headers.length > 0) request.headers(headers);
            return send(request.POST(BodyPublishers.ofString(body.toString())).build());
        }

        Answer put(String path, Object body) {
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(body.toString()))
                            .build());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Authorization", "Bearer " + token);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
