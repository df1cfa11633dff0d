package org.stapel.issuer.award;

/// What asking for another standing answers.
public sealed interface StandingChange {
    /// To be stored.
    record Changed(Award.Confirmed award) implements StandingChange {}

    /// It stands like that already.
    record Unchanged(Award.Confirmed award) implements StandingChange {}

    /// Revoked and superseded awards never come back.
    record Final(Standing standing) implements StandingChange {}
}
