package org.stapel.credential.profile;

import java.util.List;

/// What lint answers.
public sealed interface LintOutcome {
    List<LintFinding> findings();

    /// May be signed; warnings, if any, stay visible.
    record Accepted(Draft.Linted award, List<LintFinding> findings) implements LintOutcome {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// May not be signed.
    record Refused(List<LintFinding> findings) implements LintOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
