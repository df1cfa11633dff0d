package org.stapel.verifier.verification.web;

import org.stapel.credential.verification.Purpose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// For whom a sentence is written.
enum Audience {
    EMPLOYER,
    OFFICER,
    DEVELOPER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Audience> named(String name) {
        return Arrays.stream(values()).filter(a -> a.key().equals(name)).findFirst();
    }

    static Audience of(Purpose purpose) {
        return switch (purpose) {
            case TECHNICAL -> DEVELOPER;
            case SCREENING, HIRING -> EMPLOYER;
            case ADMISSION, LICENCE -> OFFICER;
        };
    }
}
