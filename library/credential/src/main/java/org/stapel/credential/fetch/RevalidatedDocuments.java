package org.stapel.credential.fetch;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.encoding.Bytes;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Documents that change, as fresh as their origin deserves.
///
/// At a live origin each ask revalidates by ETag, two requests a second per document at most, and a
/// failure is a failure; elsewhere a copy serves for the asked age, five minutes at most.
public final class RevalidatedDocuments {
    /// Nothing is served that was confirmed longer ago.
    public static final Duration OLDEST = Duration.ofMinutes(5);

    private static final Duration COALESCED = Duration.ofMillis(500);
    private static final int MOST_DOCUMENTS = 256;

    private final Set<Origin> liveOrigins;
    private final InstantSource clock;
    private final Map<URI, Slot> slots =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<URI, Slot> eldest) {
                    return size() > MOST_DOCUMENTS;
                }
            };

    public RevalidatedDocuments(Set<Origin> liveOrigins, InstantSource clock) {
        this.liveOrigins = Set.copyOf(liveOrigins);
        this.clock = clock;
    }

    /// What is held now.
    public sealed interface Answer {}

    /// @param confirmedAt when the origin last said that this is its document
    public record Held(Bytes body, Optional<String> contentType, Instant confirmedAt)
            implements Answer {}

    /// No usable copy; the code is that of the fetch.
    public record NotHeld(String code, String why, Instant at) implements Answer {}

    /// @param through the door, with the budget of the request on whose behalf this is
    /// @param oldest age up to which a copy serves, for origins that are not live
    public Answer get(FetchUntrusted through, URI address, int limit, Duration oldest) {
        Duration serves = isLive(address) ? COALESCED : shorter(oldest, OLDEST);
        return slotOf(address).get(through, address, limit, serves);
    }

    private boolean isLive(URI address) {
        try {
            return liveOrigins.contains(Origin.of(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private Slot slotOf(URI address) {
        synchronized (slots) {
            return slots.computeIfAbsent(address, _ -> new Slot());
        }
    }

    /// One document; whoever asks while it is being fetched waits for that answer.
    private final class Slot {
        private @Nullable Held held;
        private @Nullable NotHeld failed;
        private Optional<String> etag = Optional.empty();

        synchronized Answer get(FetchUntrusted through, URI address, int limit, Duration serves) {
            Instant now = clock.instant();
            NotHeld lately = failed;
            if (lately != null && lately.at().plus(COALESCED).isAfter(now)) return lately;
            Held copy = held;
            if (copy != null && copy.confirmedAt().plus(serves).isAfter(now)) return copy;
            return keep(through.get(address, limit, copy == null ? Optional.empty() : etag), copy);
        }

        private Answer keep(FetchUntrusted.Answer answer, @Nullable Held copy) {
            failed = null;
            return switch (answer) {
                case FetchUntrusted.Fetched(var body, var type, var tag, var at) -> {
                    etag = tag;
                    Held fresh = new Held(body, type, at);
                    held = fresh;
                    yield fresh;
                }
                case FetchUntrusted.Unchanged(var at) -> confirmed(copy, at);
                case FetchUntrusted.NotFetched(var code, var why, var at) -> {
                    NotHeld failure = new NotHeld(code, why, at);
                    // A spent budget is this request's own limit and says nothing to others.
                    if (!code.equals("fetch_budget_spent")) failed = failure;
                    yield failure;
                }
            };
        }

        private Answer confirmed(@Nullable Held copy, Instant at) {
            if (copy == null) return new NotHeld("bad_response", "304 without a copy", at);
            Held fresh = new Held(copy.body(), copy.contentType(), at);
            held = fresh;
            return fresh;
        }
    }
}
