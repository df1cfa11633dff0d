package org.stapel.credential.fetch;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What one request of a user may spend: 20 fetches from 10 hosts; one is made for each request.
public final class FetchBudget implements FetchUntrusted {
    public static final int FETCHES = 20;
    public static final int HOSTS = 10;

    private final FetchUntrusted fetch;
    private final InstantSource clock;
    private final Set<String> hosts = new HashSet<>();
    private int spent;

    public FetchBudget(FetchUntrusted fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public Answer get(URI address, int limit, Optional<String> etag) {
        if (!granted(String.valueOf(address.getHost())))
            return new NotFetched(
                    "fetch_budget_spent", "20 fetches or 10 hosts reached", clock.instant());
        return fetch.get(address, limit, etag);
    }

    private synchronized boolean granted(String host) {
        if (spent >= FETCHES) return false;
        if (!hosts.contains(host) && hosts.size() >= HOSTS) return false;
        spent++;
        hosts.add(host);
        return true;
    }
}
