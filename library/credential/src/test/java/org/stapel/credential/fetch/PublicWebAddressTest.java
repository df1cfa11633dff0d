package org.stapel.credential.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.fetch.FetchUntrusted.Answer;
import org.stapel.credential.fetch.FetchUntrusted.Fetched;
import org.stapel.credential.fetch.FetchUntrusted.NotFetched;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLSocketFactory;

/// Threats U01 to U03, U05, U07: which addresses may be asked at all.
class PublicWebAddressTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final SSLSocketFactory TLS = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private static final Optional<String> NO_ETAG = Optional.empty();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:8.8.8.8",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2001::1",
                "::7f00:1"
            })
    void an_address_that_is_not_public_is_blocked(String address) throws Exception {
        InetAddress resolved = InetAddress.getByName(address);
        boolean mappedPublic = address.equals("::ffff:8.8.8.8");
        assertThat(PublicAddress.is(resolved)).isEqualTo(mappedPublic);
        if (mappedPublic) return;
        PublicWebFetch fetch = new PublicWebFetch(_ -> List.of(resolved), Set.of(), TLS, CLOCK);
        assertThat(codeOf(fetch.get(URI.create("https://a.example/"), 9, NO_ETAG)))
                .isEqualTo("blocked_address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "198.20.0.1",
                "2a00:1450::1"
            })
    void an_address_beside_a_blocked_range_is_public(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void one_private_address_among_public_ones_blocks_the_host() throws Exception {
        List<InetAddress> mixed =
                List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        PublicWebFetch fetch = new PublicWebFetch(_ -> mixed, Set.of(), TLS, CLOCK);
        assertThat(codeOf(fetch.get(URI.create("https://a.example/"), 9, NO_ETAG)))
                .isEqualTo("blocked_address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest"})
    void an_address_written_out_is_checked_as_well(String url) {
        assertThat(codeOf(unresolving().get(URI.create(url), 9, NO_ETAG)))
                .isEqualTo("blocked_address");
    }

    @Test
    void the_name_is_looked_up_once_so_that_a_second_answer_cannot_matter() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = RawServer.answering(ok("", "x"))) {
            ResolveHost rebinding =
                    host -> {
                        if (asked.incrementAndGet() > 1) throw new UnknownHostException(host);
                        return List.of(InetAddress.getLoopbackAddress());
                    };
            Origin origin = new Origin("http", "rebinding.example", server.origin().port());
            PublicWebFetch fetch = new PublicWebFetch(rebinding, Set.of(origin), TLS, CLOCK);
            URI address = URI.create("http://rebinding.example:" + origin.port() + "/");
            assertThat(fetch.get(address, 9, NO_ETAG)).isInstanceOf(Fetched.class);
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f.1/",
                "https://127.1/",
                "https://a.example./",
                "https://u:p@a.example/",
                "https://a.example/#f",
                "https:///x",
                "https://a_b.example/",
                "https:a.example",
                "https://[fe80::1%25eth0]/",
                "https://1.2.3.4.5/",
                "https://256.1.1.1/"
            })
    void an_address_that_readers_understand_differently_is_refused(String url) {
        assertThat(codeOf(unresolving().get(URI.create(url), 9, NO_ETAG))).isEqualTo("bad_url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/\r\nX: y",
                "https://a.example\\b",
                "https://a\texample/",
                "https://a.example /"
            })
    void control_characters_and_backslashes_are_no_part_of_an_address(String url) {
        assertThatThrownBy(() -> URI.create(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/, scheme_not_allowed",
        "file:///etc/passwd, scheme_not_allowed",
        "gopher://a.example/, scheme_not_allowed",
        "jar:https://a.example/x!/y, scheme_not_allowed",
        "data:text/plain;x, scheme_not_allowed",
        "https://a.example:22/, port_not_allowed",
        "https://a.example:8443/, port_not_allowed"
    })
    void only_https_on_port_443_is_allowed(String url, String code) {
        assertThat(codeOf(unresolving().get(URI.create(url), 9, NO_ETAG))).isEqualTo(code);
    }

    @Test
    void another_port_of_a_development_host_is_not_exempt() throws IOException {
        try (RawServer open = RawServer.answering(ok("", "x"));
                RawServer other = RawServer.answering(ok("", "x"))) {
            assertThat(codeOf(to(open).get(other.at("/"), 9, NO_ETAG)))
                    .isEqualTo("scheme_not_allowed");
            assertThat(other.requests()).isEmpty();
        }
    }

    private static PublicWebFetch to(RawServer server) {
        return new PublicWebFetch(
                _ -> List.of(InetAddress.getLoopbackAddress()),
                Set.of(server.origin()),
                TLS,
                CLOCK);
    }

    /// Fails the test where a name is looked up at all.
    private static PublicWebFetch unresolving() {
        return new PublicWebFetch(
                host -> {
                    throw new AssertionError("looked up " + host);
                },
                Set.of(),
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
