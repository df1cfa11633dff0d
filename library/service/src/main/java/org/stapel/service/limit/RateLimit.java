package org.stapel.service.limit;

/// A cap on the requests of one client address to some addresses, contributed as a bean; it holds
/// beside the general one.
///
/// @param pattern a Spring path pattern
public record RateLimit(String pattern, int requestsPerMinute) {
    public RateLimit {
        if (requestsPerMinute < 1)
            throw new IllegalArgumentException("not a rate: " + requestsPerMinute);
    }
}
