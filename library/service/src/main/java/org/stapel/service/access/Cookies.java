package org.stapel.service.access;

import jakarta.servlet.http.Cookie;

import java.util.regex.Pattern;

/// The cookies of one application: named after it, since browsers share cookies among all ports of
/// a host; outside development mode bound to this very host by `__Host-`.
///
/// @param application as `spring.application.name` says
/// @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-8.5">RFC 6265, section 8.5</a>
record Cookies(String application, boolean development) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

    Cookies {
        if (!NAME.matcher(application).matches())
            throw new IllegalArgumentException(
                    "spring.application.name cannot name a cookie: " + application);
    }

    /// Remembers a signed-in person.
    String session() {
        return named("session");
    }

    /// Carries the form token.
    String form() {
        return named("form");
    }

    private String named(String purpose) {
        return (development ? "" : "__Host-") + application + "-" + purpose;
    }

    boolean secure() {
        return !development;
    }

    /// Makes the browser forget the session; a `__Host-` cookie goes only if this one is secure
    /// too.
    Cookie endOfSession() {
        var cookie = new Cookie(session(), "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure());
        return cookie;
    }
}
