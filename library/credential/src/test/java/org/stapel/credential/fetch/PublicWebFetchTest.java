package org.stapel.credential.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.fetch.FetchUntrusted.Answer;
import org.stapel.credential.fetch.FetchUntrusted.Fetched;
import org.stapel.credential.fetch.FetchUntrusted.NotFetched;
import org.stapel.credential.fetch.FetchUntrusted.Unchanged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLSocketFactory;

/// Threats U01 to U08 and U20.
class PublicWebFetchTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final SSLSocketFactory TLS = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private static final String CRLF = "\r\n";
    private static final Optional<String> NO_ETAG = Optional.empty();

    @Test
    void a_document_of_a_development_origin_is_fetched() throws IOException {
        try (RawServer server =
                RawServer.answering(
                        ok("Content-Type: a/b~ETag: \"v1\"~".replace("~", CRLF), "hello"))) {
            Answer answer = to(server).get(server.at("/x?y=z"), 5, NO_ETAG);
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Fetched.class,
                            fetched -> {
                                assertThat(fetched.body().toArray()).asString().isEqualTo("hello");
                                assertThat(fetched.contentType()).contains("a/b");
                                assertThat(fetched.etag()).contains("\"v1\"");
                                assertThat(fetched.at()).isEqualTo(NOON);
                            });
            assertThat(server.requests().getFirst())
                    .startsWith("GET /x?y=z HTTP/1.1\r\nHost: localhost:");
        }
    }

    @Test
    void one_byte_over_the_limit_is_too_large_in_every_framing() throws IOException {
        for (String response :
                List.of(
                        ok("", "hello"),
                        "HTTP/1.1 200 OK\r\n\r\nhello",
                        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~he~3~llo~0~~"
                                .replace("~", CRLF)))
            try (RawServer server = RawServer.answering(response)) {
                assertThat(to(server).get(server.at("/"), 5, NO_ETAG)).isInstanceOf(Fetched.class);
                assertThat(codeOf(to(server).get(server.at("/"), 4, NO_ETAG)))
                        .isEqualTo("too_large");
            }
    }

    @Test
    void an_etag_is_sent_and_304_means_unchanged() throws IOException {
        try (RawServer server = RawServer.answering("HTTP/1.1 304 Not Modified\r\n\r\n")) {
            Answer answer = to(server).get(server.at("/"), 9, Optional.of("\"v1\""));
            assertThat(answer).isEqualTo(new Unchanged(NOON));
            assertThat(server.requests().getFirst()).contains("If-None-Match: \"v1\"\r\n");
        }
    }

    @Test
    void an_etag_that_would_split_the_request_is_not_sent() throws IOException {
        try (RawServer server = RawServer.answering(ok("", "x"))) {
            to(server).get(server.at("/"), 9, Optional.of("\"a\"\r\nX: y"));
            assertThat(server.requests().getFirst()).doesNotContain("If-None-Match");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) throws IOException {
        String response =
                "HTTP/1.1 " + status + " Moved\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(response)) {
            assertThat(codeOf(to(server).get(server.at("/"), 9, NO_ETAG)))
                    .isEqualTo("redirect_not_followed");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"404, http_404", "500, http_500", "204, http_204", "304, redirect_not_followed"})
    void any_other_status_is_named(int status, String code) throws IOException {
        String response = "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(response)) {
            assertThat(codeOf(to(server).get(server.at("/"), 9, NO_ETAG))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bad_response; HTTP/1.1 200 OK~Content-Length: 9~~short",
                "bad_response; HTTP/1.1 200 OK~Content-Length: 1~Content-Length: 2~~ab",
                "bad_response; HTTP/1.1 200 OK~Content-Length: 1~Transfer-Encoding:"
                        + " chunked~~1~a~0~~",
                "bad_response; HTTP/1.1 200 OK~Content-Length: -1~~a",
                "bad_response; HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~a~0~~",
                "bad_response; HTTP/1.1 200 OK~Transfer-Encoding: gzip~~a",
                "bad_response; SSH-2.0-x~~",
                "encoding_not_accepted; HTTP/1.1 200 OK~Content-Encoding: gzip~Content-Length: 1~~a"
            })
    void a_response_that_lies_is_refused(String code, String response) throws IOException {
        try (RawServer server = RawServer.answering(response.replace("~", "\r\n"))) {
            assertThat(codeOf(to(server).get(server.at("/"), 99, NO_ETAG))).isEqualTo(code);
        }
    }

    @Test
    void endless_headers_are_cut() throws IOException {
        try (RawServer server =
                RawServer.answering((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) out.write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
                })) {
            assertThat(codeOf(to(server).get(server.at("/"), 9, NO_ETAG)))
                    .isEqualTo("bad_response");
        }
    }

    @Test
    @Timeout(8)
    void a_body_of_one_byte_a_second_is_cut_at_five_seconds() throws IOException {
        try (RawServer server =
                RawServer.answering((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('a');
                        out.flush();
                        Thread.sleep(1000);
                    }
                })) {
            assertThat(codeOf(to(server).get(server.at("/"), 99, NO_ETAG)))
                    .isEqualTo("fetch_timeout");
        }
    }

    @Test
    void a_host_that_speaks_no_tls_is_not_fetched_from() throws IOException {
        try (RawServer server = RawServer.answering(ok("", "x"))) {
            Origin secure = new Origin("https", "localhost", server.origin().port());
            PublicWebFetch fetch =
                    new PublicWebFetch(ResolveHost.system(), Set.of(secure), TLS, CLOCK);
            URI address = URI.create("https://localhost:" + secure.port() + "/");
            assertThat(fetch.get(address, 9, NO_ETAG)).isInstanceOf(NotFetched.class);
        }
    }

    @Test
    void a_host_that_failed_five_times_rests() throws IOException {
        RawServer server = RawServer.answering(ok("", "x"));
        server.close();
        PublicWebFetch fetch = to(server);
        for (int i = 0; i < 5; i++)
            assertThat(codeOf(fetch.get(server.at("/"), 9, NO_ETAG))).isEqualTo("unreachable");
        assertThat(codeOf(fetch.get(server.at("/"), 9, NO_ETAG))).isEqualTo("host_resting");
    }

    private static PublicWebFetch to(RawServer server) {
        return new PublicWebFetch(
                _ -> List.of(InetAddress.getLoopbackAddress()),
                Set.of(server.origin()),
                TLS,
                CLOCK);
    }

    private static String codeOf(Answer answer) {
        return answer instanceof NotFetched not ? not.code() : answer.getClass().getSimpleName();
    }

    private static String ok(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n"
                + headers
                + "Content-Length: "
                + body.length()
                + "\r\n\r\n"
                + body;
    }
}
