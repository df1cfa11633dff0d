package org.stapel.service.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.stapel.service.problem.Problem;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/// Refuses a client address that asks too often.
final class RateLimitFilter extends OncePerRequestFilter {
    private final Rates rates;
    private final ClientAddress clientAddress;
    private final int perMinute;
    private final PathTable<RateLimit> stricter;

    RateLimitFilter(
            Rates rates, ClientAddress clientAddress, int perMinute, List<RateLimit> stricter) {
        this.rates = rates;
        this.clientAddress = clientAddress;
        this.perMinute = perMinute;
        this.stricter = new PathTable<>(stricter, RateLimit::pattern);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = waitOf(request);
        if (wait.isPresent())
            new Problem("too_many_requests", 429, "too many requests from this address")
                    .sendWithRetry(request, response, wait.getAsLong());
        else chain.doFilter(request, response);
    }

    private OptionalLong waitOf(HttpServletRequest request) {
        var address = clientAddress.of(request);
        var general = rates.take("address:" + address, perMinute);
        if (general.isPresent()) return general;
        return stricter.all(request.getRequestURI())
                .map(limit ->
                        rates.take(limit.pattern() + ":" + address, limit.requestsPerMinute()))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }
}
