package org.stapel.service.account;

import java.util.regex.Pattern;

/// What a person or a client may be called: 1 to 200 characters, no control or direction marks.
final class Names {
    private static final Pattern ALLOWED =
            Pattern.compile("[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]{1,200}");

    private Names() {}

    static void require(String name) {
        if (name.isBlank() || !ALLOWED.matcher(name).matches())
            throw new IllegalArgumentException(
                    "name must have 1 to 200 characters without control characters");
    }
}
