package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.net.http.HttpResponse;

/// Requests that no proper client sends are refused with 400 or the like, and tell nothing.
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTest {
    private static final String END = "\r\n\r\n";

    private static Running service;
    private static RawHttp raw;

    @BeforeAll
    static void start() {
        service = Running.start();
        raw = new RawHttp(service.port);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String code(HttpResponse<String> answer) {
        return Running.json(answer).get("code").asString();
    }

    private static void assertTellsNothing(String answer) {
        assertThat(answer)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("exception")
                .doesNotContainIgnoringCase("\r\nserver:")
                .doesNotContain("at org.", "at java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /livez\0 HTTP/1.1\r\nHost: a",
                "GET /li vez HTTP/1.1\r\nHost: a",
                "GET /%zz HTTP/1.1\r\nHost: a",
                "GET /<script> HTTP/1.1\r\nHost: a",
                "GET /problems?id[$ne]=x HTTP/1.1\r\nHost: a",
                "GET /a%00b HTTP/1.1\r\nHost: a",
                "GET /livez HTTP/1.1\r\nHost: a\r\nBad Name: x",
                "GET /livez HTTP/1.1\r\nHost: a\r\nName: x\0y",
                "GET /livez HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET /livez HTTP/1.1\r\nHost: a/b",
                "GET /livez HTTP/1.1",
                "\u0016\u0003\u0001\u0002 / HTTP/1.1\r\nHost: a",
                "GET /livez HTTP/1.1\r\nHost: a\r\n folded: x"
            })
    void what_is_no_http_is_refused_and_told_nothing(String request) {
        var answer = raw.send(request + "\r\nConnection: close" + END);
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: -1",
                "Content-Length: +5",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked"
            })
    void a_request_of_unclear_length_is_refused(String lengths) {
        var answer =
                raw.send("POST /api/public HTTP/1.1\r\nHost: a\r\n" + lengths + END + "{}\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|501) .*");
        assertTellsNothing(answer);
    }

    @Test
    void a_second_request_smuggled_in_a_body_is_not_answered() {
        var answer =
                raw.send(
                        String.join(
                                "\r\n",
                                "POST /api/public HTTP/1.1",
                                "Host: a",
                                "Content-Length: 60",
                                "Transfer-Encoding: chunked",
                                "",
                                "0",
                                "",
                                "GET /livez HTTP/1.1",
                                "Host: a",
                                "",
                                ""));
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
        assertThat(answer).doesNotContain("\r\n\r\nok");
    }

    @Test
    void headers_up_to_16_kib_are_read_and_no_more() {
        assertThat(withHeadersOf(16 * 1024)).startsWith("HTTP/1.1 200");
        var refused = withHeadersOf(16 * 1024 + 1);
        assertThat(refused).startsWith("HTTP/1.1 400");
        assertTellsNothing(refused);
    }

    private static String withHeadersOf(int length) {
        var head = "GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: ";
        return raw.send(head + "x".repeat(length - head.length() - END.length()) + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "CONNECT", "FOO", "get"})
    void an_odd_method_is_refused(String method) {
        assertThat(raw.request(method, "/livez")).matches("(?s)HTTP/1\\.1 (400|405|501) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void no_header_makes_another_method_of_a_request(String header) {
        assertThat(raw.get("/api/clients/x", header + ": DELETE")).startsWith("HTTP/1.1 405");
    }

    @Test
    void no_field_makes_another_method_of_a_form() {
        var answer = service.browser().postForm("/api/clients/x", "_method=DELETE");
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me;a=b",
                "/livez;jsessionid=1",
                "//me",
                "/x/..//me",
                "/%2e%2e/me",
                "/x/%2e%2e/me",
                "/me%2f",
                "/%6de%2f..",
                "/me%5c",
                "/me\\",
                "/./me",
                "/me%0a",
                "/me/",
                "/ME"
            })
    void no_spelling_of_an_address_passes_its_rule(String path) {
        assertThat(raw.get(path, "Accept: text/html"))
                .matches("(?s)HTTP/1\\.1 (302|400|404) .*")
                .doesNotContain("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "X-Forwarded-Host: evil.example"})
    void an_address_of_ours_comes_from_the_configuration_alone(String header) {
        var host = header.startsWith("Host") ? "" : "Host: a\r\n";
        for (var path : new String[] {"/me", "/.well-known/oauth-authorization-server"}) {
            var answer =
                    raw.send(
                            "GET %s HTTP/1.1\r\n%s%s\r\nAccept: text/html, application/json\r\n"
                                            .formatted(path, host, header)
                                    + "X-Forwarded-Proto: gopher\r\n"
                                    + "Forwarded: host=evil.example\r\n"
                                    + "Connection: close\r\n\r\n");
            assertThat(answer).doesNotContain("evil.example", "gopher");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/%0d%0aX-Evil:1",
                "/a%0d%0aSet-Cookie:a=b",
                "https:evil.example",
                "/@evil.example"
            })
    void signing_in_leads_to_a_page_of_ours_alone(String next) {
        var browser = service.browser();
        var answer =
                browser.postForm(
                        "/sign-in",
                        "_csrf=%s&email=a&password=b&next=%s"
                                .formatted(browser.formToken("/sign-in"), next));
        assertThat(Running.header(answer, "Location")).isEqualTo("/sign-in?failed&next=%2F");
        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"$where\":\"1\"",
                "\"a.b\":1",
                "\"__proto__\":{}",
                "\"status\":\"REVOKED\"",
                "\"id\":\"x\"",
                "\"_id\":\"x\"",
                "\"@class\":\"java.lang.Runtime\""
            })
    void fields_that_only_the_server_sets_are_refused(String field) {
        assertRefused("{\"name\":\"a\",\"count\":1,\"more\":{}," + field + "}", "unknown_field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":{\"$gt\":\"\"},\"count\":1,\"more\":{}}",
                "{\"name\":[\"a\"],\"count\":1,\"more\":{}}",
                "{\"name\":\"a\",\"count\":true,\"more\":{}}",
                "[]"
            })
    void an_operator_in_the_place_of_a_value_is_refused(String body) {
        assertRefused(body, "wrong_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{/* a */\"name\":\"a\"}", "{'name':'a'}", "{\"name\":NaN}", "{name:1}"})
    void what_is_only_nearly_json_is_refused(String body) {
        assertRefused(body, "malformed_json");
    }

    private static void assertRefused(String body, String code) {
        var answer = service.browser().postJson("/api/public", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/first-admin", "/sign-in"})
    void a_form_of_another_site_is_refused(String path) {
        var answer = service.browser().postForm(path, "secret=a&email=a&name=a&password=a");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo("csrf");
    }

    @Test
    void each_line_of_the_log_is_json(CapturedOutput output) {
        service.browser().get("/api/refusing?value=a%0aFORGED");
        assertThat(output.getOut().lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
    }

    @Test
    void what_was_sent_begins_no_line_of_the_log(CapturedOutput output) {
        service.browser()
                .postJson(
                        "/api/public",
                        "{\"name\":\"a\",\"count\":1,\"more\":{},\"x\\nFORGED \\u001b[31m\":1}");
        service.browser().get("/number/a%0aFORGED");
        service.browser().get("/api/refusing?value=a%0aFORGED");
        assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("FORGED"));
    }

    @Test
    void a_failure_is_logged_in_full_and_told_in_short(CapturedOutput output) {
        var answer = raw.get("/api/failing", "Accept: text/html");
        assertThat(answer).startsWith("HTTP/1.1 500").doesNotContain("secret-in-message");
        assertTellsNothing(answer);
        assertThat(output.getAll()).contains("secret-in-message");
    }
}
