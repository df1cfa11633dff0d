package org.stapel.service.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stapel.service.problem.Problem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Refuses content that is too large, before or while it is read, and content that is compressed.
///
/// Forms must say their length: the server reads them itself, past any counting.
final class BodyLimitFilter extends OncePerRequestFilter {
    private final PathTable<BodyLimit> limits;

    BodyLimitFilter(List<BodyLimit> limits) {
        this.limits = new PathTable<>(limits, BodyLimit::pattern);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cap = capOf(request);
        var refusal = refusalOf(request, cap);
        if (refusal.isPresent()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            refusal.orElseThrow().send(request, response);
        } else chain.doFilter(isForm(request) ? request : new CappedBody(request, cap), response);
    }

    private int capOf(HttpServletRequest request) {
        var limit = limits.first(request.getRequestURI());
        return isMultipart(request)
                ? limit.map(BodyLimit::upload).orElse(Limits.BODY) + Limits.MULTIPART_ENVELOPE
                : limit.map(BodyLimit::bytes).orElse(Limits.BODY);
    }

    private static Optional<Problem> refusalOf(HttpServletRequest request, int cap) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity"))
            return Optional.of(
                    new Problem("compressed_not_accepted", 415, "send the content uncompressed"));
        if (request.getContentLengthLong() > cap)
            return Optional.of(
                    new Problem("too_large", 413, "the content is larger than " + cap + " bytes"));
        if (isForm(request)
                && request.getContentLengthLong() < 0
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            return Optional.of(
                    new Problem("length_required", 411, "a form must say its Content-Length"));
        return Optional.empty();
    }

    private static boolean isForm(HttpServletRequest request) {
        return isMultipart(request)
                || contentType(request).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return contentType(request).startsWith("multipart/");
    }

    private static String contentType(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
    }
}
