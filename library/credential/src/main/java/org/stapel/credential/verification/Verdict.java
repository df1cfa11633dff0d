package org.stapel.credential.verification;

/// The fold of all findings for one purpose. UNDETERMINED is never shown as valid.
public enum Verdict {
    VALID,
    INVALID,
    UNDETERMINED
}
