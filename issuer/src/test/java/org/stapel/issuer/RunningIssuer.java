package org.stapel.issuer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.ConfigurableApplicationContext;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.institution.CreateInstitution;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.ApiClients;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Password;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The whole issuer on a port of its own, API clients that talk to it over real HTTP, and people
/// with a browser without JavaScript.
public final class RunningIssuer implements AutoCloseable {
    public static final String PASSWORD = "een lang wachtwoord";

    private final StartIssuer start;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger addresses = new AtomicInteger();
    private int people;

    public RunningIssuer(Path data) {
        this(new StartIssuer(data));
    }

    /// On the port of an earlier start, since the public URL stays.
    RunningIssuer(Path data, int port) {
        this(new StartIssuer(data, port));
    }

    RunningIssuer(StartIssuer start) {
        this.start = start;
        this.context = start.run();
    }

    /// Closes this one and starts the next on the same data and port.
    public RunningIssuer restarted() {
        close();
        return start.start();
    }

    public String origin() {
        return start.origin();
    }

    public void institution(String id, String dutchName, Institution.Approval approval) {
        var institution = SampleInstitution.of(id, dutchName, approval, SignatureAlgorithm.ES256);
        bean(CreateInstitution.class).create(institution, "test");
    }

    public Client installationAdministrator() {
        return client(Set.of(Grant.installationAdministrator()));
    }

    public Client with(String institution, Role role) {
        return client(Set.of(new Grant(institution, role)));
    }

    public Client client(Set<Grant> grants) {
        var registered = bean(ApiClients.class).register("test", grants);
        String id = registered.client().id();
        return new Client(
                id, token(id, registered.secret()).json().path("access_token").asString());
    }

    private Answer token(String id, String secret) {
        byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build());
    }

    /// A signed-in person with these roles in one institution, who reads Dutch.
    public Browser person(String institution, Role... roles) {
        return person("nl", institution, roles);
    }

    /// A signed-in person with these roles in one institution, who reads this language.
    public Browser person(String language, String institution, Role... roles) {
        var browser = new Browser(language, origin());
        signIn(browser, account(institution, roles));
        return browser;
    }

    /// An account with [#PASSWORD]; its address.
    public String account(String institution, Role... roles) {
        String email = "persoon" + people++ + "@" + institution + ".example";
        Set<Grant> grants =
                Arrays.stream(roles)
                        .map(role -> new Grant(institution, role))
                        .collect(Collectors.toSet());
        bean(Accounts.class)
                .create(new EmailAddress(email), "Greet Voorbeeld", new Password(PASSWORD), grants);
        return email;
    }

    public Browser.Page signIn(Browser browser, String email) {
        var form = browser.get("/sign-in");
        return browser.submit(form, "/sign-in", Map.of("email", email, "password", PASSWORD));
    }

    /// Someone who did not sign in and reads Dutch.
    public Browser nobody() {
        return new Browser("nl", origin());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /// The value of a metric with these labels, 0 when it was never counted.
    public double counted(String name, String... labels) {
        var counters = bean(MeterRegistry.class).find(name).tags(labels).counters();
        return counters.stream().mapToDouble(Counter::count).sum();
    }

    /// As nobody in particular.
    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /// A request without content and without a token, whatever the method.
    Answer anonymously(String method, String path) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Accept", "application/json")
                        .header("X-Forwarded-For", anyAddress())
                        .method(method, BodyPublishers.noBody())
                        .build());
    }

    /// A request without content by whoever holds this access token.
    Answer call(String token, String method, String path) {
        return new Client("", token).call(method, path);
    }

    /// A client address that no request came from yet.
    String anyAddress() {
        int next = addresses.incrementAndGet();
        return "10.9." + next / 256 + "." + next % 256;
    }

    private URI at(String path) {
        return URI.create(origin() + path);
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What came back.
    public record Answer(HttpResponse<String> raw) {
        public int status() {
            return raw.statusCode();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(raw.body());
        }

        public String body() {
            return raw.body();
        }

        /// The code of a problem.
        public String code() {
            return json().path("code").asString();
        }

        /// A header's value, empty when it is not there.
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    /// An API client with its token.
    public final class Client {
        private final String id;
        private final String token;

        private Client(String id, String token) {
            this.id = id;
            this.token = token;
        }

        public String id() {
            return id;
        }

        public String token() {
            return token;
        }

        public Answer get(String path) {
            return send(request(path).build());
        }

        public Answer post(String path, Object body, String... headers) {
            var request = request(path).header("Content-Type", "application/json");
            if (headers.length > 0) request.headers(headers);
            return send(request.POST(BodyPublishers.ofString(body.toString())).build());
        }

        public Answer put(String path, Object body) {
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(body.toString()))
                            .build());
        }

        /// A request without content, whatever the method.
        public Answer call(String method, String path) {
            return send(
                    request(path)
                            .header("Accept", "application/json")
                            .header("Content-Type", "application/json")
                            .header("X-Forwarded-For", anyAddress())
                            .method(method, BodyPublishers.noBody())
                            .build());
        }

        /// A multipart form with these fields and one file.
        public Answer upload(String path, Map<String, String> fields, Multipart.Upload file) {
            var content = Multipart.of(fields, file);
            return send(
                    request(path)
                            .header("Content-Type", content.type())
                            .POST(content.publisher())
                            .build());
        }

        /// The events of a stream up to the first that is the last one wanted.
        public List<EventStream.Event> events(String path, Predicate<EventStream.Event> last) {
            return EventStream.read(http, request(path), last);
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
