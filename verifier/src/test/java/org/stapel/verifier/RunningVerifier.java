package org.stapel.verifier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.verifier.trust.SignTrustList;
import org.stapel.verifier.trust.TrustList;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The verifier on a free port, with a trust list of its own in a temporary folder.
public final class RunningVerifier implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    private RunningVerifier(ConfigurableApplicationContext context) {
        this.context = context;
        int port =
                Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort();
        this.base = URI.create("http://localhost:" + port);
    }

    /// Starts it, with more properties as `name=value`.
    public static RunningVerifier start(Path folder, String... more) throws IOException {
        InMemorySigningKey accreditor =
                InMemorySigningKey.generate(new KeyId("accreditor"), SignatureAlgorithm.ES256);
        Path anchor =
                Files.writeString(folder.resolve("anchor.json"), accreditor.publicJwk().json());
        Path list =
                Files.writeString(
                        folder.resolve("list.jwt"), new SignTrustList(accreditor).sign(empty()));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--stapel.trust.anchor-file=" + anchor,
                                "--stapel.trust.list-file=" + list));
        Arrays.stream(more).forEach(property -> arguments.add("--" + property));
        return start(folder, arguments);
    }

    /// Starts it with these arguments alone for the trust list.
    public static RunningVerifier start(Path folder, List<String> arguments) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--management.server.port=0",
                                "--stapel.public-url=http://localhost:8090",
                                "--stapel.development.origins=http://localhost:8080",
                                "--stapel.data=" + folder.resolve("data")));
        all.addAll(arguments);
        SpringApplication application = new SpringApplication(VerifierApplication.class);
        application.setRegisterShutdownHook(false);
        return new RunningVerifier(application.run(all.toArray(String[]::new)));
    }

    private static TrustList empty() {
        Instant now = Instant.now();
        return new TrustList(
                new TrustList.Accreditor(
                        Optional.empty(),
                        LocalizedText.of("nl", "Agentschap Kwaliteit Fictie"),
                        Optional.empty()),
                1,
                now.minusSeconds(60),
                now.plus(Duration.ofDays(90)),
                List.of());
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String contentType, String body)
            throws Exception {
        return send(
                request(path, "Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public URI base() {
        return base;
    }

    @Override
    public void close() {
        context.close();
    }
}
