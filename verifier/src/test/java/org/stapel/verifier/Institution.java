package org.stapel.verifier;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.account.ApiClients;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/// The system of one institution at the verifier's API.
public record Institution(URI base, String name, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// With this role there.
    public static Institution of(RunningVerifier verifier, String name, Role role) {
        var client =
                verifier.bean(ApiClients.class).register("test", Set.of(new Grant(name, role)));
        String pair = client.client().id() + ":" + client.secret();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(verifier.base().resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        String token = send(request).json().path("access_token").stringValue();
        return new Institution(verifier.base(), name, token);
    }

    public static Institution of(RunningVerifier verifier, String name) {
        return of(verifier, name, Role.ADMISSION_OFFICER);
    }

    /// Somebody who did not sign in.
    public static Institution nobody(RunningVerifier verifier) {
        return new Institution(verifier.base(), "", "");
    }

    /// An answer.
    public record Answer(int status, String body) {
        public JsonNode json() {
            return StrictJson.parse(body);
        }

        /// Code and pointer of the problem.
        public String code() {
            return json().path("code").asString("") + " " + json().path("pointer").asString("");
        }
    }

    /// The address of something of this institution.
    public String own(String rest) {
        return "/api/organisations/" + name + "/" + rest;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer put(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)));
    }

    public Answer post(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /// Without content, whatever the method.
    public Answer call(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "application/json")
                        .header("Accept-Language", "en");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
