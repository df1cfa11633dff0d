package org.stapel.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.util.Optional;

/// A problem found before a handler was reached, told by the error page of the service.
///
/// @param detail for a developer, without personal data
public record Problem(String code, int status, String detail) {
    private static final String ATTRIBUTE = Problem.class.getName();

    /// Ends the request with this problem.
    ///
    /// @throws IOException when the reader is gone
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status);
    }

    /// Ends the request and says after how many seconds another one may come.
    ///
    /// @throws IOException when the reader is gone
    public void sendWithRetry(
            HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        send(request, response);
    }

    static Optional<Problem> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Problem problem
                ? Optional.of(problem)
                : Optional.empty();
    }
}
