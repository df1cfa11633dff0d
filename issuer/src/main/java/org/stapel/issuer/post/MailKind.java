package org.stapel.issuer.post;

/// What a mail about an award is for.
public enum MailKind {
    /// There is something for you.
    FIRST,
    /// What you had was corrected.
    CORRECTION,
    /// It still waits for you.
    REMINDER
}
