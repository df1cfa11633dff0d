package org.stapel.credential.model;

import java.util.regex.Pattern;

/// Identifies one issued credential: an https URL or a `urn:uuid`; http only in development mode.
public record CredentialId(String value) {
    private static final Pattern SYNTAX = Pattern.compile("(?:https?://|urn:uuid:)[!-~]{1,2000}");

    public CredentialId {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not a credential id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
