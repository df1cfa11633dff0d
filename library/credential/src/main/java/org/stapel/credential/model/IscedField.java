package org.stapel.credential.model;

import java.util.regex.Pattern;

/// A field of education, ISCED-F 2013: two to four digits.
public record IscedField(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[0-9]{2,4}");

    public IscedField {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not an ISCED-F code: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
