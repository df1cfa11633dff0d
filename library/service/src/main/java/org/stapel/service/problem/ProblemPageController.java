package org.stapel.service.problem;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.stapel.credential.encoding.RefusedInput;

import java.io.EOFException;
import java.net.SocketTimeoutException;

/// Tells the problems that were found outside handlers: in filters and by the server itself.
@Controller
@Hidden
class ProblemPageController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPageController.class);

    private final ProblemAnswers answers;

    ProblemPageController(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        return answers.answer(faultOf(request), request);
    }

    private static Fault faultOf(HttpServletRequest request) {
        return Problem.of(request)
                .map(problem -> new Fault(problem.code(), "", problem.detail()))
                .orElseGet(() -> thrown(request));
    }

    private static Fault thrown(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            case RefusedInput refusal ->
                    new Fault(
                            refusal.code(),
                            refusal.pointer(),
                            String.valueOf(refusal.getMessage()));
            case InvalidParameterException refusal -> UnreadableForm.faultOf(refusal);
            case SocketTimeoutException _ ->
                    new Fault("request_timeout", "", "the content came too slowly");
            case EOFException _ -> new Fault("malformed_request", "", "the content ended early");
            case Throwable failure -> unexpected(failure);
            case null, default -> byStatus(request);
        };
    }

    private static Fault unexpected(Throwable failure) {
        LOG.error("unexpected", failure);
        return new Fault("internal_error", "", "see the log under the instance id");
    }

    private static Fault byStatus(HttpServletRequest request) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        return new Fault(ProblemAnswers.codeOf(status), "", "the request was refused");
    }
}
