package org.stapel.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.RefusedInput;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

class StatusListDocumentsTest {
    private static final URI LIST = URI.create("https://a.example/status/1");
    private static final Instant FROM = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofHours(1));
    private static final Duration TTL = Duration.ofMinutes(5);

    @Test
    void a_bitstring_list_is_read_back_as_published() {
        Bits bits = Bits.bitstring().with(42, 1);
        assertThat(StatusList.ofBitstring(bitstring(bits)))
                .isEqualTo(
                        new StatusList(
                                LIST.toString(),
                                Optional.of("did:web:a.example"),
                                Set.of("revocation"),
                                bits,
                                FROM,
                                Optional.of(UNTIL),
                                Optional.of(TTL)));
    }

    @Test
    void a_token_list_is_read_back_as_published() {
        Bits bits = Bits.token().with(42, 2);
        assertThat(StatusList.ofToken(token(bits)))
                .isEqualTo(
                        new StatusList(
                                LIST.toString(),
                                Optional.of("https://a.example"),
                                Set.of(),
                                bits,
                                FROM,
                                Optional.of(UNTIL),
                                Optional.of(TTL)));
    }

    @Test
    void the_ttl_is_in_milliseconds_in_one_standard_and_in_seconds_in_the_other() {
        assertThat(bitstring(Bits.bitstring()).at("/credentialSubject/ttl").asLong())
                .isEqualTo(300_000);
        assertThat(token(Bits.token()).at("/ttl").asLong()).isEqualTo(300);
    }

    @Test
    void a_list_of_the_other_standard_is_refused() {
        assertThatThrownBy(() -> StatusList.ofToken(bitstring(Bits.bitstring())))
                .isInstanceOf(RefusedInput.class);
        assertThatThrownBy(() -> StatusList.ofBitstring(token(Bits.token())))
                .isInstanceOf(RefusedInput.class);
    }

    @Test
    void a_token_list_of_an_impossible_width_is_refused() {
        ObjectNode claims = token(Bits.token());
        ((ObjectNode) claims.path("status_list")).put("bits", 3);
        assertThatThrownBy(() -> StatusList.ofToken(claims)).isInstanceOf(RefusedInput.class);
    }

    private static ObjectNode bitstring(Bits bits) {
        return StatusListDocuments.bitstringClaims(
                LIST, "did:web:a.example", StatusPurpose.REVOCATION, bits, FROM, UNTIL, TTL);
    }

    private static ObjectNode token(Bits bits) {
        return StatusListDocuments.tokenClaims(
                LIST, URI.create("https://a.example"), bits, FROM, UNTIL, TTL);
    }
}
