package org.stapel.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.service.store.StoreUnavailable;

import tools.jackson.core.JacksonException;

import java.io.IOException;

/// Turns what a handler threw into a problem, for every endpoint alike.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object refused(RefusedInput refusal, HttpServletRequest request) {
        var fault =
                new Fault(refusal.code(), refusal.pointer(), String.valueOf(refusal.getMessage()));
        return answers.answer(fault, request);
    }

    @ExceptionHandler
    Object unavailable(
            StoreUnavailable failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("the store does not answer: {}", failure.code(), failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answers.answer(new Fault(failure.code(), "", "the store does not answer"), request);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException refusal, HttpServletRequest request) {
        return answers.answer(faultOf(refusal), request);
    }

    private static Fault faultOf(HttpMessageNotReadableException refusal) {
        return switch (refusal.getCause()) {
            case JacksonException json when refusedIn(json) instanceof RefusedInput input ->
                    new Fault(input.code(), input.pointer(), String.valueOf(input.getMessage()));
            case JacksonException json -> UnreadableJson.faultOf(json);
            case null -> new Fault("missing_body", "", "the request has no content");
            default -> new Fault("malformed_request", "", "the content cannot be read");
        };
    }

    private static Throwable refusedIn(JacksonException json) {
        return json.getCause() instanceof RefusedInput input && input.code().equals("too_large")
                ? input
                : json;
    }

    @ExceptionHandler
    Object tooLargeUpload(MaxUploadSizeExceededException refusal, HttpServletRequest request) {
        return answers.answer(
                new Fault("too_large", "", "an upload is larger than allowed"), request);
    }

    @ExceptionHandler
    Object notAValue(IllegalArgumentException refusal, HttpServletRequest request) {
        LOG.info("refused value", refusal);
        return answers.answer(
                new Fault("bad_value", "", String.valueOf(refusal.getMessage())), request);
    }

    @ExceptionHandler
    Object unreadableForm(InvalidParameterException refusal, HttpServletRequest request) {
        return answers.answer(UnreadableForm.faultOf(refusal), request);
    }

    @ExceptionHandler({MultipartException.class, TypeMismatchException.class})
    Object malformed(HttpServletRequest request) {
        return answers.answer(
                new Fault("malformed_request", "", "a part or parameter cannot be read"), request);
    }

    @ExceptionHandler
    Object other(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) throw new IOException("the answer was cut off", failure);
        if (failure instanceof ErrorResponse known) return byStatus(known, request, response);
        LOG.error("unexpected", failure);
        return answers.answer(
                new Fault("internal_error", "", "see the log under the instance id"), request);
    }

    private Object byStatus(
            ErrorResponse known, HttpServletRequest request, HttpServletResponse response) {
        known.getHeaders()
                .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        var code = ProblemAnswers.codeOf(known.getStatusCode().value());
        return answers.answer(new Fault(code, "", detailOf(known)), request);
    }

    private static String detailOf(ErrorResponse known) {
        return switch (known.getStatusCode().value()) {
            case 404 -> "there is nothing at this address";
            case 405 -> "this method is not allowed here";
            case 406 -> "none of the accepted forms can be given";
            case 415 -> "this kind of content is not accepted here";
            default -> "the request cannot be understood";
        };
    }
}
