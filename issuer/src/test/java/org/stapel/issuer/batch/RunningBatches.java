package org.stapel.issuer.batch;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.IssuerApplication;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.institution.CreateInstitution;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;
import org.stapel.service.account.ApiClients;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The whole issuer with a clock that a test moves, and clients that upload files to it.
final class RunningBatches implements AutoCloseable {
    static final String BATCHES = "/api/institutions/zilverbeek/batches";

    final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;

    /// A clock ahead of the real one by what a test says.
    static final class Ahead implements InstantSource {
        private volatile Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        void advance(Duration more) {
            by = by.plus(more);
        }
    }

    RunningBatches(Path data, int port, Ahead clock) {
        this(data, port, clock, new StoreWithOutages());
    }

    RunningBatches(Path data, int port, Ahead clock, StoreWithOutages store) {
        origin = "http://localhost:" + port;
        context =
                new SpringApplicationBuilder(IssuerApplication.class)
                        .initializers(fresh -> {
                            fresh.getBeanFactory().addBeanPostProcessor(store);
                            ((GenericApplicationContext) fresh)
                                    .registerBean(
                                            "testClock",
                                            Ahead.class,
                                            () -> clock,
                                            bean -> bean.setPrimary(true));
                        })
                        .run(
                                "--stapel.data=" + data,
                                "--stapel.public-url=" + origin,
                                "--stapel.development.origins=" + origin,
                                "--stapel.limits.requests-per-minute=100000",
                                "--server.address=127.0.0.1",
                                "--server.port=" + port,
                                "--management.server.port=0",
                                "--spring.main.banner-mode=off");
    }

    RunningBatches(Path data) {
        this(data, freePort(), new Ahead());
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Zilverbeek with its catalogue.
    RunningBatches withInstitution(Institution.Approval approval) {
        var institution =
                new Institution(
                        new InstitutionId("zilverbeek"),
                        LocalizedText.of("nl", "Hogeschool Zilverbeek"),
                        new CountryCode("BE"),
                        Optional.of("BE-VLG"),
                        "Voorbeeldstraat 1, 9000 Voorbeeldstad",
                        "registrar@zilverbeek.example",
                        approval,
                        Optional.empty(),
                        SignatureAlgorithm.ES256);
        context.getBean(CreateInstitution.class).create(institution, "test");
        load((ObjectNode) JsonMapper.shared().readTree(resource("catalogue.json")));
        return this;
    }

    void load(ObjectNode catalogue) {
        context.getBean(Catalogues.class)
                .put(
                        new InstitutionId("zilverbeek"),
                        catalogue,
                        new Act("catalogue.loaded", "test", Instant.now(), java.util.Map.of()));
    }

    static byte[] resource(String name) {
        try (InputStream in = RunningBatches.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String origin() {
        return origin;
    }

    Client with(String institution, Role... roles) {
        Set<Grant> grants =
                Arrays.stream(roles)
                        .map(role -> new Grant(institution, role))
                        .collect(Collectors.toSet());
        return client(grants);
    }

    Client client(Set<Grant> grants) {
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

    Client registrar() {
        return with("zilverbeek", Role.REGISTRAR);
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What came back.
    record Answer(HttpResponse<byte[]> raw) {
        int status() {
            return raw.statusCode();
        }

        String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(raw.body());
        }

        String id() {
            return json().path("id").asString();
        }

        String state() {
            return json().path("state").asString();
        }

        int count(String state) {
            return json().path("counts").path(state).asInt(0);
        }

        int sumOfCounts() {
            return json().path("counts").properties().stream()
                    .mapToInt(count -> count.getValue().asInt())
                    .sum();
        }
    }

    /// A part of a multipart request.
    static byte[] multipart(String boundary, String name, byte[] file, String options) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                ("--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file);
        out.writeBytes(
                ("\r\n--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\"options\"\r\n\r\n"
                                + options
                                + "\r\n--"
                                + boundary
                                + "--\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /// An API client with its token.
    final class Client {
        private final String token;

        private Client(String token) {
            this.token = token;
        }

        Answer upload(String name, byte[] file, String options) {
            return upload(BATCHES, name, file, options);
        }

        Answer upload(String path, String name, byte[] file, String options) {
            String boundary = "stapel-test-boundary";
            return send(
                    request(path)
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(
                                    BodyPublishers.ofByteArray(
                                            multipart(boundary, name, file, options)))
                            .build());
        }

        Answer csv(String text, String options) {
            return upload("resultaten.csv", text.getBytes(StandardCharsets.UTF_8), options);
        }

        Answer get(String path) {
            return send(request(path).build());
        }

        Answer post(String path, String json) {
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(json))
                            .build());
        }

        Answer batch(String id) {
            return get(BATCHES + "/" + id);
        }

        /// Waits until no work goes on in the batch.
        Answer settled(String id) {
            for (int i = 0; i < 1_200; i++) {
                Answer answer = batch(id);
                if (!Set.of("checking", "running", "stopping").contains(answer.state()))
                    return answer;
                pause();
            }
            throw new AssertionError("the batch never came to rest");
        }

        JsonNode rows(String id, String state) {
            return get(BATCHES + "/" + id + "/rows?state=" + state).json().path("rows");
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Accept-Language", "nl")
                    .header("Authorization", "Bearer " + token);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
