package org.stapel.credential.model;

import java.util.regex.Pattern;

/// Identifies one award, in all its formats: a random `urn:uuid`.
public record AwardId(String value) {
    private static final Pattern SYNTAX =
            Pattern.compile(
                    "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public AwardId {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not an award id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
