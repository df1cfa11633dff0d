package org.stapel.credential.model;

import java.util.regex.Pattern;

/// ISO 3166-1 alpha-2; `XA`…`XZ` are user-assigned and used by the fictional world.
public record CountryCode(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Z]{2}");

    public CountryCode {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not a country code: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
