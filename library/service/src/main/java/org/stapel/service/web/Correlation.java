package org.stapel.service.web;

import org.slf4j.MDC;

import java.util.Objects;

/// The id that joins an answer, its log lines and its audit entries; made for each request, never
/// taken from it.
public final class Correlation {
    /// The field of the log line.
    public static final String FIELD = "correlation.id";

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private Correlation() {}

    /// The id of the request that this thread answers.
    public static String current() {
        return Objects.requireNonNullElse(MDC.get(FIELD), NONE);
    }
}
