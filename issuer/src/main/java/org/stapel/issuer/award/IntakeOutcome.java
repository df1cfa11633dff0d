package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.profile.LintFinding;

import java.util.List;

/// What intake answers.
public sealed interface IntakeOutcome {
    /// Taken in now, or earlier by the same request.
    ///
    /// @param warnings of profiles; the award was made nevertheless
    record TakenIn(Award award, List<LintFinding> warnings, boolean replayed)
            implements IntakeOutcome {
        public TakenIn {
            warnings = List.copyOf(warnings);
        }
    }

    /// Fails its schema or an ERROR rule; all findings.
    record Refused(List<LintFinding> findings) implements IntakeOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /// The idempotency key came with another body before.
    record IdempotencyMismatch() implements IntakeOutcome {}

    /// The institution gave this reference to another award before.
    record ReferenceTaken(AwardId holder) implements IntakeOutcome {}

    /// The award that this one would correct is unknown or has ended already.
    record NothingToSupersede() implements IntakeOutcome {}
}
