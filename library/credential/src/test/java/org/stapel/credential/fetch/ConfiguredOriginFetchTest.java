package org.stapel.credential.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchConfigured.Answered;
import org.stapel.credential.fetch.FetchConfigured.NotAnswered;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLSocketFactory;

class ConfiguredOriginFetchTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    @Test
    void a_post_reaches_a_configured_origin() throws IOException {
        String response = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok";
        try (RawServer server = RawServer.answering(response)) {
            assertThat(
                            to(server)
                                    .post(
                                            server.at("/hook"),
                                            Bytes.utf8("{}"),
                                            "application/json",
                                            Map.of(),
                                            9))
                    .isEqualTo(new Answered(202, Bytes.utf8("ok"), Optional.empty()));
            assertThat(server.requests().getFirst())
                    .startsWith("POST /hook HTTP/1.1")
                    .contains("Content-Type: application/json", "Content-Length: 2");
        }
    }

    @Test
    void no_other_origin_is_reached() throws IOException {
        try (RawServer named = RawServer.answering("");
                RawServer other = RawServer.answering("")) {
            assertThat(to(named).get(other.at("/"), Map.of(), 9))
                    .isInstanceOfSatisfying(
                            NotAnswered.class,
                            answer -> assertThat(answer.code()).isEqualTo("origin_not_configured"));
            assertThat(other.requests()).isEmpty();
        }
    }

    private static ConfiguredOriginFetch to(RawServer server) {
        return new ConfiguredOriginFetch(
                Set.of(server.origin()),
                _ -> List.of(InetAddress.getLoopbackAddress()),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Duration.ofSeconds(5),
                CLOCK);
    }
}
