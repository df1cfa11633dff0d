package org.stapel.service.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.service.web.Correlation;

import java.util.Map;

/// Answers with a page where a person reads, with problem+json where a program does.
final class ProblemAnswers {
    private final Problems problems;

    ProblemAnswers(Problems problems) {
        this.problems = problems;
    }

    Object answer(Fault fault, HttpServletRequest request) {
        var body = problems.body(fault.code(), fault.pointer(), fault.detail(), Map.of());
        if (!wantsPage(request)) return Problems.answer(body);
        var page =
                new ModelAndView(
                        "problem", Map.of("problem", body, "reference", Correlation.current()));
        page.setStatus(HttpStatusCode.valueOf(body.getStatus()));
        return page;
    }

    /// Whether the reader is a browser: it says that it accepts HTML, programs do not.
    static boolean wantsPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MimeTypeUtils.TEXT_HTML_VALUE);
    }

    static String codeOf(int status) {
        return switch (status) {
            case 401 -> "not_signed_in";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 408 -> "request_timeout";
            case 411 -> "length_required";
            case 413 -> "too_large";
            case 415 -> "unsupported_media_type";
            case 429 -> "too_many_requests";
            case 503 -> "unavailable";
            default -> status < 500 ? "malformed_request" : "internal_error";
        };
    }
}
