package org.stapel.service.limit;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Counts what clients do against a rate; the whole minute may come at once.
///
/// Remembers the [Limits#REMEMBERED_CLIENTS] that were seen last.
public final class Rates {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > Limits.REMEMBERED_CLIENTS;
                }
            };

    /// Takes one from the client's minute; the seconds to wait when nothing is left.
    ///
    /// @param key what is limited and for whom, as `sign-in:192.0.2.7`
    public OptionalLong take(String key, int perMinute) {
        var probe = bucket(key, perMinute).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return OptionalLong.empty();
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return OptionalLong.of(wait.toSeconds() + 1);
    }

    private Bucket bucket(String key, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> newBucket(perMinute));
        }
    }

    private static Bucket newBucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }
}
