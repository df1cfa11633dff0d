package org.stapel.credential.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchUntrusted.Fetched;
import org.stapel.credential.fetch.FetchUntrusted.NotFetched;
import org.stapel.credential.fetch.FetchUntrusted.Unchanged;
import org.stapel.credential.fetch.RevalidatedDocuments.Answer;
import org.stapel.credential.fetch.RevalidatedDocuments.Held;
import org.stapel.credential.fetch.RevalidatedDocuments.NotHeld;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Threats T09, T10, T17, T23.
class RevalidatedDocumentsTest {
    private static final URI LIVE = URI.create("https://own.example/list");
    private static final URI FOREIGN = URI.create("https://foreign.example/list");

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final InstantSource clock = () -> now;
    private final RevalidatedDocuments documents =
            new RevalidatedDocuments(Set.of(Origin.parse("https://own.example")), clock);
    private final List<Optional<String>> fetches = new ArrayList<>();
    private FetchUntrusted.Answer next = fetched("one");

    @Test
    void a_live_document_is_revalidated_by_its_etag_half_a_second_later() {
        ask(LIVE);
        pass(Duration.ofMillis(500));
        next = new Unchanged(now);
        assertThat(ask(LIVE)).isEqualTo(new Held(Bytes.utf8("one"), Optional.empty(), now));
        assertThat(fetches).containsExactly(Optional.empty(), Optional.of("\"one\""));
    }

    @Test
    void a_live_document_is_not_asked_for_more_than_twice_a_second() {
        for (int i = 0; i < 100; i++) {
            ask(LIVE);
            pass(Duration.ofMillis(10));
        }
        assertThat(fetches).hasSize(2);
    }

    @Test
    void a_change_at_a_live_origin_is_seen_within_a_second() {
        ask(LIVE);
        next = fetched("two");
        pass(Duration.ofMillis(999));
        assertThat(ask(LIVE))
                .isEqualTo(new Held(Bytes.utf8("two"), Optional.empty(), clock.instant()));
    }

    @Test
    void a_copy_of_a_live_document_never_hides_that_its_origin_is_away() {
        ask(LIVE);
        pass(Duration.ofSeconds(1));
        next = new NotFetched("unreachable", "no connection", now);
        assertThat(ask(LIVE)).isInstanceOf(NotHeld.class);
    }

    @Test
    void a_failure_is_not_repeated_within_half_a_second() {
        next = new NotFetched("unreachable", "no connection", now);
        ask(LIVE);
        ask(LIVE);
        assertThat(fetches).hasSize(1);
    }

    @Test
    void a_foreign_document_serves_for_five_minutes_and_states_its_age() {
        ask(FOREIGN);
        Instant confirmed = now;
        pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(ask(FOREIGN))
                .isEqualTo(new Held(Bytes.utf8("one"), Optional.empty(), confirmed));
        pass(Duration.ofMillis(1));
        ask(FOREIGN);
        assertThat(fetches).hasSize(2);
    }

    @Test
    void a_longer_age_than_five_minutes_is_never_granted() {
        documents.get(this::fetch, FOREIGN, 9, Duration.ofDays(3650));
        pass(Duration.ofMinutes(5));
        documents.get(this::fetch, FOREIGN, 9, Duration.ofDays(3650));
        assertThat(fetches).hasSize(2);
    }

    private Answer ask(URI address) {
        return documents.get(this::fetch, address, 9, RevalidatedDocuments.OLDEST);
    }

    private FetchUntrusted.Answer fetch(URI address, int limit, Optional<String> etag) {
        fetches.add(etag);
        return next instanceof Fetched(var body, var type, var tag, _)
                ? new Fetched(body, type, tag, now)
                : next;
    }

    private static Fetched fetched(String text) {
        return new Fetched(
                Bytes.utf8(text), Optional.empty(), Optional.of('"' + text + '"'), Instant.EPOCH);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
