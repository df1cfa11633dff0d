package org.stapel.samples.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a service up as a person would: claims the first account with the one-time secret, signs
/// in, makes accounts and an API client.
final class Administrator {
    private static final Pattern FORM_TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI base;
    private final Http http;

    private Administrator(URI base) {
        this.base = base;
        this.http = Http.to(base);
    }

    /// Makes the first administrator from the secret in the service's data directory, and signs in.
    static Administrator first(URI base, Path data, String email, String name, String password)
            throws IOException, InterruptedException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("secret", oneTimeSecret(data.resolve("first-admin")));
        body.put("email", email);
        body.put("name", name);
        body.put("password", password);
        Http.json(Http.to(base).post("/api/first-admin", body), 201);
        return signedIn(base, email, password);
    }

    /// Signs in with an account that is there already.
    static Administrator signedIn(URI base, String email, String password)
            throws IOException, InterruptedException {
        Administrator administrator = new Administrator(base);
        administrator.signIn(email, password);
        return administrator;
    }

    /// The service writes the file just after it begins to answer.
    private static String oneTimeSecret(Path file) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100 && !Files.exists(file); tries++) Thread.sleep(100);
        return Files.readString(file).strip();
    }

    /// One role in one organisation.
    record Grant(String organisation, String role) {}

    void createAccount(String email, String name, String password, List<Grant> grants)
            throws IOException, InterruptedException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("email", email);
        body.put("name", name);
        body.put("password", password);
        body.set("grants", json(grants));
        Http.json(http.post("/api/accounts", body, formToken("/sign-in")), 201);
    }

    /// Registers an API client; answers its id and secret.
    Client registerClient(String name, List<Grant> grants)
            throws IOException, InterruptedException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("name", name);
        body.set("grants", json(grants));
        JsonNode answer = Http.json(http.post("/api/clients", body, formToken("/sign-in")), 201);
        return new Client(
                answer.path("clientId").asString(), answer.path("clientSecret").asString());
    }

    /// An API client's credentials.
    record Client(String id, String secret) {
        /// Asks the service for a token (OAuth 2.0 client credentials, RFC 6749 section 4.4).
        Http signIn(URI base) throws IOException, InterruptedException {
            String basic =
                    Base64.getEncoder()
                            .encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer =
                    Http.to(base)
                            .postForm(
                                    "/oauth2/token",
                                    Map.of("grant_type", "client_credentials"),
                                    Map.of("Authorization", "Basic " + basic));
            String token = Http.json(answer, 200).path("access_token").asString();
            return Http.to(base).withToken(token);
        }
    }

    private void signIn(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.postForm(
                        "/sign-in",
                        Map.of(
                                "email", email,
                                "password", password,
                                "_csrf", formToken("/sign-in")),
                        Map.of());
        if (answer.statusCode() / 100 != 3)
            throw new IllegalStateException(
                    base + " refused the sign-in of " + email + ": " + answer.statusCode());
    }

    private String formToken(String page) throws IOException, InterruptedException {
        String html = http.get(page, "text/html").body();
        Matcher token = FORM_TOKEN.matcher(html);
        if (!token.find()) throw new IllegalStateException("no form token on " + page);
        return token.group(1);
    }

    private static ArrayNode json(List<Grant> grants) {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        for (Grant grant : grants)
            array.addObject().put("organisation", grant.organisation()).put("role", grant.role());
        return array;
    }
}
