package org.stapel.service.problem;

import org.apache.tomcat.util.http.InvalidParameterException;

/// What is wrong with a form that the server cannot read, found by whoever first asks for one of
/// its fields: a filter or a handler.
final class UnreadableForm {
    private static final int TOO_LARGE = 413;

    private UnreadableForm() {}

    static Fault faultOf(InvalidParameterException refusal) {
        return refusal.getErrorCode() == TOO_LARGE
                ? new Fault("too_large", "", "the form is larger than allowed")
                : new Fault("malformed_request", "", "the form cannot be read");
    }
}
