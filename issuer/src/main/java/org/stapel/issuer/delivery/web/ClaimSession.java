package org.stapel.issuer.delivery.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.claim.ClaimLink;
import org.stapel.issuer.delivery.claim.OpenClaim;

import java.util.Optional;

/// The cookie of a browser that opened a claim link; it goes to this link's addresses alone.
record ClaimSession(OpenClaim claims, boolean development) {
    /// The link, when this browser has opened it.
    Optional<ClaimLink> of(SecretToken token, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .flatMap(cookie -> SecretToken.parse(cookie.getValue()))
                .flatMap(cookie -> claims.opened(token, cookie));
    }

    String opened(SecretToken token, SecretToken cookie) {
        return ResponseCookie.from(name(), cookie.value())
                .path("/claim/" + token.value())
                .httpOnly(true)
                .secure(!development)
                .sameSite("Lax")
                .maxAge(ClaimLink.SESSION)
                .build()
                .toString();
    }

    private String name() {
        return development ? "claim" : "__Secure-claim";
    }
}
