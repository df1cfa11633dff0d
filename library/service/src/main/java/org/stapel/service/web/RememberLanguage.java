package org.stapel.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

import java.time.Duration;

/// Keeps a choice of language in a cookie; it says nothing else about the reader.
final class RememberLanguage implements HandlerInterceptor {
    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean secure;

    RememberLanguage(boolean secure) {
        this.secure = secure;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        ReaderLanguage.chosen(request).ifPresent(language -> remember(response, language));
        return true;
    }

    private void remember(HttpServletResponse response, Language language) {
        var cookie =
                ResponseCookie.from(ReaderLanguage.COOKIE, language.tag())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
