package org.stapel.verifier.verification;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Report;

import java.util.Optional;

/// The finding that made a verdict what it is.
public final class Decisive {
    private Decisive() {}

    /// The first one that decides; empty where the verdict is valid.
    public static Optional<Finding> of(Report report) {
        return switch (report.verdict()) {
            case VALID -> Optional.empty();
            case INVALID -> first(report, Finding.Result.FAILED);
            case UNDETERMINED -> first(report, Finding.Result.UNKNOWN);
        };
    }

    private static Optional<Finding> first(Report report, Finding.Result result) {
        return report.findings().stream()
                .filter(finding -> finding.result() == result)
                .filter(finding -> decides(finding, report))
                .findFirst();
    }

    /// A holder proof that was presented counts for every purpose, as in the fold.
    private static boolean decides(Finding finding, Report report) {
        boolean refusedHolder =
                finding.check() == CheckName.HOLDER_BINDING
                        && finding.result() == Finding.Result.FAILED;
        return refusedHolder || report.purpose().requires(finding.check());
    }
}
