package org.stapel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.stapel.service.problem.Problem;

import java.io.IOException;
import java.util.Objects;

/// Sends a person to the sign-in page and back, and tells a program that it needs a token.
final class AskToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException {
        refuse(request, response);
    }

    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request) || !isPageVisit(request)) refuse(request, response);
        else response.sendRedirect(AfterSignIn.form("/sign-in", wanted(request)));
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, given ? "Bearer error=\"invalid_token\"" : "Bearer");
        new Problem("not_signed_in", 401, "send a valid access token").send(request, response);
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean isPageVisit(HttpServletRequest request) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return request.getMethod().equals(HttpMethod.GET.name()) && accepted.contains("text/html");
    }
}
