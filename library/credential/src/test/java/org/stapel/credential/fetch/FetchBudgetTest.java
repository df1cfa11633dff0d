package org.stapel.credential.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.fetch.FetchUntrusted.NotFetched;
import org.stapel.credential.fetch.FetchUntrusted.Unchanged;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;

/// Threat U19.
class FetchBudgetTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    private final FetchBudget budget =
            new FetchBudget((_, _, _) -> new Unchanged(CLOCK.instant()), CLOCK);

    @Test
    void twenty_fetches_are_granted_and_the_next_is_not() {
        IntStream.range(0, 20).forEach(i -> assertThat(get("a", i)).isInstanceOf(Unchanged.class));
        assertThat(get("a", 20)).isInstanceOf(NotFetched.class);
    }

    @Test
    void ten_hosts_are_granted_and_the_next_is_not() {
        IntStream.range(0, 10)
                .forEach(i -> assertThat(get("h" + i, 0)).isInstanceOf(Unchanged.class));
        assertThat(get("h10", 0)).isInstanceOf(NotFetched.class);
        assertThat(get("h3", 1)).isInstanceOf(Unchanged.class);
    }

    private FetchUntrusted.Answer get(String host, int path) {
        URI address = URI.create("https://" + host + ".example/" + path);
        return budget.get(address, 9, Optional.empty());
    }
}
