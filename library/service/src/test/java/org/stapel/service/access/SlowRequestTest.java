package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever stops sending is cut off, and nobody else waits for it.
class SlowRequestTest {
    private static Running service;

    @BeforeAll
    static void start() {
        service = Running.start("--server.tomcat.connection-timeout=500ms");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /livez HTTP/1.1|Ho",
                "POST /api/small HTTP/1.1|Host: a|Content-Length: 9||x",
                "POST /api/public HTTP/1.1|Host: a|Content-Type: application/json|Content-Length:"
                        + " 9||{",
                "POST /api/small HTTP/1.1|Host: a|Transfer-Encoding: chunked||5|x",
                "POST /sign-in HTTP/1.1|Host: a|Content-Length: 9|Content-Type: "
                        + "application/x-www-form-urlencoded||email=",
                "POST /api/upload HTTP/1.1|Host: a|Content-Length: 9|Content-Type: "
                        + "multipart/form-data; boundary=x||--x"
            })
    void a_request_that_stops_in_its_middle_is_cut_off(String beginning) {
        var answer = new RawHttp(service.port).send(beginning.replace("|", "\r\n"));
        assertThat(answer).matches("(?s)|HTTP/1\\.1 4\\d\\d .*").doesNotContain("internal_error");
    }

    @Test
    void it_is_told_why_with_the_headers_of_every_answer() {
        var beginning = "POST /api/small HTTP/1.1|Host: a|Content-Length: 9||x";
        var answer = new RawHttp(service.port).send(beginning.replace("|", "\r\n"));
        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .contains("\"code\":\"request_timeout\"")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Cache-Control: no-cache, no-store");
    }

    @Test
    void a_real_service_waits_ten_seconds() {
        try (var other = Running.start()) {
            assertThat(
                            other.context
                                    .getEnvironment()
                                    .getProperty("server.tomcat.connection-timeout"))
                    .isEqualTo("10s");
        }
    }
}
