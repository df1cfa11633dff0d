package org.stapel.samples.demo;

import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A small HTTP client for a service of this installation; keeps cookies, follows no redirect.
public final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient client;
    private final Optional<String> token;

    private Http(URI base, HttpClient client, Optional<String> token) {
        this.base = base;
        this.client = client;
        this.token = token;
    }

    /// A client with its own cookies and no token.
    public static Http to(URI base) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .cookieHandler(new CookieManager())
                        .build();
        return new Http(base, client, Optional.empty());
    }

    /// The same client, with a bearer token.
    public Http withToken(String bearer) {
        return new Http(base, client, Optional.of(bearer));
    }

    public HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept).GET().build());
    }

    public HttpResponse<String> post(String path, JsonNode body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    /// As [#post(String, JsonNode)] in a signed-in session: with the token of a form.
    HttpResponse<String> post(String path, JsonNode body, String formToken)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("X-XSRF-TOKEN", formToken)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    public HttpResponse<String> put(String path, JsonNode body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    public HttpResponse<String> postForm(
            String path, Map<String, String> fields, Map<String, String> headers)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /// The body as JSON, when the status is as expected.
    ///
    /// @throws IllegalStateException naming request, status and the problem's text otherwise
    public static JsonNode json(HttpResponse<String> response, int... expected) {
        for (int status : expected)
            if (response.statusCode() == status)
                return response.body().isBlank()
                        ? StrictJson.parse("{}")
                        : StrictJson.parse(response.body());
        throw new IllegalStateException(
                response.request().method()
                        + " "
                        + response.uri().getPath()
                        + " answered "
                        + response.statusCode()
                        + ": "
                        + response.body());
    }

    static boolean answers(URI address) throws InterruptedException {
        try {
            return to(address).get("", "*/*").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(path.isEmpty() ? base : base.resolve(path))
                        .timeout(PATIENCE);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request;
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
