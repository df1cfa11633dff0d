package org.stapel.issuer.privacy;

import java.util.regex.Pattern;

/// A learner of one institution as a keyed pseudonym: the same for the same identification,
/// meaningless outside the installation.
public record LearnerRef(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_-]{43}");

    public LearnerRef {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not a learner reference");
    }
}
