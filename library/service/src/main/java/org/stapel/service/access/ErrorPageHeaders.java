package org.stapel.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;

/// Gives an error page the headers that every answer has: the server throws away those of the
/// security chain when reading the request failed.
final class ErrorPageHeaders extends OncePerRequestFilter {
    private final List<HeaderWriter> writers;

    ErrorPageHeaders(List<HeaderWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var writer : writers) writer.writeHeaders(request, response);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
