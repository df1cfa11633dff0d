package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.service.limit.Limits;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// Each cap on content holds, and does not hold one too early.
class ContentLimitsTest {
    private static final String BOUNDARY = "----stapel";

    private static Running service;

    @BeforeAll
    static void start() {
        service = Running.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String path, String type, BodyPublisher content) {
        return service.browser()
                .send(
                        HttpRequest.newBuilder(service.at(path))
                                .header("Content-Type", type)
                                .POST(content)
                                .build());
    }

    private static HttpResponse<String> sendBytes(String path, int length) {
        return send(path, "application/octet-stream", BodyPublishers.ofByteArray(new byte[length]));
    }

    private static HttpResponse<String> sendChunked(String path, int length) {
        return send(
                path,
                "application/octet-stream",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Running.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(Running.json(answer).get("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"/api/small," + Limits.BODY, "/api/large," + Limits.VERIFICATION_BODY})
    void content_at_the_cap_is_read(String path, int cap) {
        assertThat(sendBytes(path, cap).body()).isEqualTo("" + cap);
        assertThat(sendChunked(path, cap).body()).isEqualTo("" + cap);
    }

    @ParameterizedTest
    @CsvSource({"/api/small," + Limits.BODY, "/api/large," + Limits.VERIFICATION_BODY})
    void one_byte_more_is_refused_with_and_without_a_length(String path, int cap) {
        assertRefused(sendBytes(path, cap + 1), 413, "too_large");
        assertRefused(sendChunked(path, cap + 1), 413, "too_large");
    }

    @Test
    void refused_by_its_length_the_connection_ends() {
        var answer =
                new RawHttp(service.port)
                        .send(
                                "POST /api/small HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n"
                                        .formatted(Limits.BODY + 1));
        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("Connection: close");
    }

    private static HttpResponse<String> upload(int length) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        .formatted(BOUNDARY);
        var content = head + "x".repeat(length) + "\r\n--" + BOUNDARY + "--\r\n";
        return send(
                "/api/upload",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(content, StandardCharsets.US_ASCII));
    }

    @Test
    void a_file_at_the_cap_is_taken() {
        assertThat(upload(Limits.UPLOAD).body()).isEqualTo("" + Limits.UPLOAD);
    }

    @Test
    void a_file_of_one_byte_more_is_refused() {
        assertRefused(upload(Limits.UPLOAD + 1), 413, "too_large");
    }

    @Test
    void a_form_must_say_its_length() {
        var answer =
                send(
                        "/api/upload",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9])));
        assertRefused(answer, 411, "length_required");
    }

    private static HttpResponse<String> json(String json) {
        return send("/api/json", "application/json", BodyPublishers.ofString(json));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String text(int length) {
        return '"' + "x".repeat(length) + '"';
    }

    @Test
    void json_is_nested_at_most_32_deep() {
        assertThat(json(nested(Limits.JSON_DEPTH)).statusCode()).isEqualTo(200);
        assertRefused(json(nested(Limits.JSON_DEPTH + 1)), 400, "too_deep");
    }

    @Test
    void a_text_in_json_has_at_most_256_kib() {
        assertThat(json(text(Limits.JSON_TEXT)).statusCode()).isEqualTo(200);
        assertRefused(json(text(Limits.JSON_TEXT + 1)), 400, "too_long");
    }

    @Test
    void a_name_in_json_has_at_most_1024_characters() {
        assertThat(json("{" + text(Limits.JSON_NAME) + ":1}").statusCode()).isEqualTo(200);
        assertRefused(json("{" + text(Limits.JSON_NAME + 1) + ":1}"), 400, "too_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "0.%s", "[%s]", "{\"a\":-%s}"})
    void a_number_in_json_has_at_most_32_digits(String form) {
        var zeros = form.startsWith("0.") ? 1 : 0;
        var most = "9".repeat(Limits.JSON_NUMBER - zeros);
        assertThat(json(form.formatted(most)).statusCode()).isEqualTo(200);
        assertRefused(json(form.formatted(most + "9")), 400, "bad_number");
    }

    @Test
    void a_name_stands_once_in_an_object_however_deep() {
        assertRefused(json("{\"a\":{\"b\":[{\"c\":1,\"c\":2}]}}"), 400, "duplicate_key");
        assertThat(json("{\"a\":{\"c\":[{\"c\":1}]}}").statusCode()).isEqualTo(200);
    }
}
