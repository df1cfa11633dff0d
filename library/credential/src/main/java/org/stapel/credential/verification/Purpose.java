package org.stapel.credential.verification;

/// What the reader needs the credential for; decides which checks are required.
public enum Purpose {
    TECHNICAL,
    SCREENING,
    HIRING,
    ADMISSION,
    LICENCE;

    /// Whether the verdict depends on this check.
    public boolean requires(CheckName check) {
        return switch (check) {
            case FORMAT, SCHEMA, CONSISTENT, PROOF, ISSUER_CONTROLS_KEY, VALIDITY, STATUS -> true;
            case ISSUER_RECOGNISED, ISSUER_ENTITLED -> this != TECHNICAL;
            case PROFILE, FRESHNESS -> this == ADMISSION || this == LICENCE;
            case HOLDER_BINDING -> this == LICENCE;
            case SAME_SUBJECT -> false;
        };
    }
}
