package org.stapel.credential.model;

import java.util.regex.Pattern;

/// The short name of an institution in its URLs and DID, as in `/i/zilverbeek`.
public record InstitutionId(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    public InstitutionId {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not an institution id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
