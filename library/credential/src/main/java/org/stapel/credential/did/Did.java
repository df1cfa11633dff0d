package org.stapel.credential.did;

import java.util.Optional;
import java.util.regex.Pattern;

/// A decentralised identifier (DID Core section 3.1), without path, query or fragment; at most
/// 2,048 characters.
public record Did(String value) {
    private static final Pattern SYNTAX =
            Pattern.compile("did:[a-z0-9]{1,32}:(?:[-A-Za-z0-9._:]++|%[0-9A-Fa-f]{2})++");

    public Did {
        if (value.length() > 2048 || !SYNTAX.matcher(value).matches() || value.endsWith(":"))
            throw new IllegalArgumentException("not a DID");
    }

    /// The DID that an untrusted text is, if it is one.
    public static Optional<Did> parse(String text) {
        try {
            return Optional.of(new Did(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The method name, as `web`.
    public String method() {
        return value.substring(4, value.indexOf(':', 4));
    }

    /// What follows the method name.
    public String methodSpecificId() {
        return value.substring(value.indexOf(':', 4) + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
