package org.stapel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.stapel.service.problem.Problem;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/// Where the sign-in form leads: to the page that was wanted, on this site only, or back to the
/// form.
final class AfterSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Pattern OWN_PATH =
            Pattern.compile(
                    "/[A-Za-z0-9_-][A-Za-z0-9/_.~-]{0,500}(\\?[A-Za-z0-9_.~=&%+-]{0,500})?");

    /// The wanted page if it is a path of ours, the first page otherwise.
    static String safe(String next) {
        return OWN_PATH.matcher(next).matches() ? next : "/";
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        response.sendRedirect(safe(Objects.toString(request.getParameter("next"), "/")));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof TooManyAttempts attempts)
            new Problem("too_many_attempts", 429, "too many sign-in attempts")
                    .sendWithRetry(request, response, attempts.seconds());
        else
            response.sendRedirect(
                    form("/sign-in?failed", Objects.toString(request.getParameter("next"), "/")));
    }

    /// The address of the form, which leads to this page afterwards.
    static String form(String form, String next) {
        return UriComponentsBuilder.fromUriString(form)
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(safe(next))
                .toUriString();
    }
}
