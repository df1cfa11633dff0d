package org.stapel.issuer.issuance;

import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.rendering.LossReport;

import java.util.List;

/// What issuing answers.
public sealed interface IssueOutcome {
    /// @param credential compact form; the same at every call for the same slot
    record Issued(Issuance.Issued issuance, String credential) implements IssueOutcome {}

    /// The format cannot carry this award.
    record NotOffered(LossReport losses) implements IssueOutcome {}

    /// Proposed, rejected, suspended, revoked or superseded.
    record AwardNotInForce() implements IssueOutcome {}

    record UnknownAward() implements IssueOutcome {}

    record LearnerErased() implements IssueOutcome {}

    /// The award passes the rules of today no more.
    record Refused(List<LintFinding> findings) implements IssueOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
