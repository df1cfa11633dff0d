package org.stapel.service.access;

import org.springframework.security.core.AuthenticationException;

/// Someone tries passwords faster than a person would.
final class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(long seconds) {
        super("too many sign-in attempts");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
