package org.stapel.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;

/// Gives each request its correlation id, also while its error page is made.
final class CorrelationFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = MDC.putCloseable(Correlation.FIELD, idOf(request))) {
            chain.doFilter(request, response);
        }
    }

    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(Correlation.FIELD) instanceof String earlier) return earlier;
        var id = UUID.randomUUID().toString();
        request.setAttribute(Correlation.FIELD, id);
        return id;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
