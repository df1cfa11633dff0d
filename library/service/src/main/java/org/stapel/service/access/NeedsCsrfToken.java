package org.stapel.service.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

import java.util.Set;

/// Whether a request must prove that it comes from a page of ours: it changes something, and a
/// session speaks for it or it opens one.
///
/// Not asked of requests with their own token, and not of the public API, which does not look at
/// the session.
final class NeedsCsrfToken implements RequestMatcher {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OPENS_SESSION = Set.of("/sign-in", "/first-admin");

    private final AccessTable table;

    NeedsCsrfToken(AccessTable table) {
        this.table = table;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) return false;
        if (OPENS_SESSION.contains(request.getRequestURI())) return true;
        if (bearsToken(request) || isPublicApi(request)) return false;
        return request.getSession(false) != null;
    }

    private static boolean bearsToken(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private boolean isPublicApi(HttpServletRequest request) {
        return AskToSignIn.isApi(request)
                && table.isPublic(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
    }
}
