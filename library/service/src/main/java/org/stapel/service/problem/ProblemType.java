package org.stapel.service.problem;

import java.util.regex.Pattern;

/// A kind of problem: its stable public code and the HTTP status that goes with it.
///
/// Its title is the text `problem.<code>`.
public record ProblemType(String code, int status) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,60}");

    public ProblemType {
        if (!CODE.matcher(code).matches())
            throw new IllegalArgumentException("not a problem code: " + code);
        if (status < 400 || status > 599)
            throw new IllegalArgumentException("not an error status: " + status);
    }
}
