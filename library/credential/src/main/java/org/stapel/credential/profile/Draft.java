package org.stapel.credential.profile;

import org.stapel.credential.model.AwardRecord;

import java.util.List;

/// An award on its way to a signature: what fails its JSON Schema or an ERROR rule never becomes
/// [Linted], and only [Linted] is signed.
public sealed interface Draft {
    AwardRecord award();

    /// Not checked yet.
    record Unchecked(AwardRecord award) implements Draft {
        /// Applies every rule; all findings are reported, not only the first.
        public LintOutcome lint(Lint rules) {
            List<LintFinding> findings = rules.findingsIn(award);
            boolean refused =
                    findings.stream().anyMatch(f -> f.severity() == LintFinding.Severity.ERROR);
            return refused
                    ? new LintOutcome.Refused(findings)
                    : new LintOutcome.Accepted(new Linted(award), findings);
        }
    }

    /// Checked; made by [Unchecked#lint] alone.
    final class Linted implements Draft {
        private final AwardRecord award;

        private Linted(AwardRecord award) {
            this.award = award;
        }

        @Override
        public AwardRecord award() {
            return award;
        }
    }
}
