package org.stapel.issuer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.SpringApplication;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The whole issuer on a port of its own, and API clients that talk to it over real HTTP.
final class RunningIssuer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;

    RunningIssuer(Path data) {
        this(data, freePort());
    }

    /// On the port of an earlier start, since the public URL stays.
    RunningIssuer(Path data, int port) {
        this(
                port,
                List.of(
                        "--stapel.data=" + data,
                        "--stapel.public-url=http://localhost:" + port,
                        "--stapel.development.origins=http://localhost:" + port));
    }

    private RunningIssuer(int port, List<String> properties) {
        origin = "http://localhost:" + port;
        List<String> arguments = new ArrayList<>(properties);
        arguments.add("--stapel.limits.requests-per-minute=100000");
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--server.port=" + port);
        arguments.add("--management.server.port=0");
        arguments.add("--spring.main.banner-mode=off");
        context = SpringApplication.run(IssuerApplication.class, arguments.toArray(String[]::new));
    }

    /// As behind a proxy that ends TLS, with the key password in a mounted file.
    static RunningIssuer inProduction(Path data, Path passwordFile) {
        return new RunningIssuer(
                freePort(),
                List.of(
                        "--stapel.data=" + data,
                        "--stapel.public-url=https://issuer.example",
                        "--stapel.token-key-password-file=" + passwordFile,
                        "--stapel.keys.password-file=" + passwordFile));
    }

    static int freePort() {
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

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /// As nobody in particular.
    Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /// A request without content and without a token, whatever the method.
    Answer anonymously(String method, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Accept", "application/json")
                        .method(method, BodyPublishers.noBody())
                        .build());
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

    /// The value of a metric with these labels, 0 when it was never counted.
    double counted(String name, String... labels) {
        return context.getBean(MeterRegistry.class).find(name).tags(labels).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
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

        String token() {
            return token;
        }

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

        Answer call(String method, String path) {
            return send(
                    request(path)
                            .header("Accept", "application/json")
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.noBody())
                            .build());
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
