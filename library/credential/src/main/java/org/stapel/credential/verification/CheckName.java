package org.stapel.credential.verification;

/// What must be true of a credential; one check each, in the order in which they are shown.
public enum CheckName {
    FORMAT,
    SCHEMA,
    CONSISTENT,
    PROOF,
    ISSUER_CONTROLS_KEY,
    ISSUER_RECOGNISED,
    ISSUER_ENTITLED,
    VALIDITY,
    STATUS,
    PROFILE,
    FRESHNESS,
    HOLDER_BINDING,
    SAME_SUBJECT
}
