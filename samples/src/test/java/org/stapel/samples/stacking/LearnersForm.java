package org.stapel.samples.stacking;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of the learner's page as a browser sends it.
final class LearnersForm {
    private static final String BOUNDARY = "----stapel-form";
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();
    private final URI page;
    private final StringBuilder parts = new StringBuilder();

    LearnersForm(int port, String language) {
        this.page = URI.create("http://localhost:" + port + "/stack?lang=" + language);
    }

    LearnersForm toward(String qualification) {
        return field("qualification", qualification);
    }

    LearnersForm pasted(String text) {
        return field("credential", text);
    }

    LearnersForm file(String name, String content) {
        part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", content);
        return this;
    }

    private LearnersForm field(String name, String value) {
        part("name=\"" + name + "\"", value);
        return this;
    }

    private void part(String disposition, String content) {
        parts.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
        parts.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }

    /// The first line of the answer to a form that says it is this long, before any of it is sent.
    String refusedAt(long length) throws Exception {
        try (var socket = new Socket(page.getHost(), page.getPort())) {
            String head =
                    "POST /stack HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                            + length
                            + "\r\nContent-Type: multipart/form-data; boundary="
                            + BOUNDARY
                            + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    String empty() throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    HttpResponse<String> sent() throws Exception {
        Matcher token = FIELD.matcher(empty());
        if (token.find()) field("_csrf", token.group(1));
        String body = parts + "--" + BOUNDARY + "--\r\n";
        return client.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofString());
    }
}
