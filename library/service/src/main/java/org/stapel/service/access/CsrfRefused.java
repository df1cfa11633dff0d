package org.stapel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.stapel.service.problem.Problem;

import java.io.IOException;

/// Tells that a form did not come from a page of ours, or is too old.
final class CsrfRefused implements AccessDeniedHandler {
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        new Problem("csrf", 403, "the form token is missing or not right").send(request, response);
    }
}
