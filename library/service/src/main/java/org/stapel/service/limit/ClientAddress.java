package org.stapel.service.limit;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Where a request really comes from: the connection's address, or, behind trusted proxies, the
/// last address in `X-Forwarded-For` that is none of them.
///
/// IPv6 clients count by their /64 network.
public final class ClientAddress {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NETWORK_GROUPS = 4;

    private final Set<String> trustedProxies;

    public ClientAddress(List<String> trustedProxies) {
        this.trustedProxies = Set.copyOf(trustedProxies);
    }

    public String of(HttpServletRequest request) {
        return network(claimed(request));
    }

    private String claimed(HttpServletRequest request) {
        var connected = request.getRemoteAddr();
        var forwarded = request.getHeader(FORWARDED);
        if (forwarded == null || !trustedProxies.contains(connected)) return connected;
        return Arrays.stream(forwarded.split(","))
                .map(String::strip)
                .filter(address -> !trustedProxies.contains(address))
                .reduce(connected, (_, later) -> later);
    }

    private static String network(String address) {
        var groups = address.split(":", -1);
        if (groups.length <= NETWORK_GROUPS) return address;
        return String.join(":", Arrays.asList(groups).subList(0, NETWORK_GROUPS));
    }
}
