package org.stapel.credential.securing;

import java.util.regex.Pattern;

/// The fragment that names a key inside its owner's DID document, as in `2026-a`.
public record KeyId(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public KeyId {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not a key id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
