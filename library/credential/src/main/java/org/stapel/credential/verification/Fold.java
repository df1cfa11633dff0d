package org.stapel.credential.verification;

import org.stapel.credential.verification.Finding.Result;

import java.util.Arrays;
import java.util.List;

/// Folds findings into one verdict: a failed required check says no; else a required one that could
/// not be done, or that is missing altogether, leaves it open; only then is it yes.
public final class Fold {
    private Fold() {}

    public static Verdict verdict(List<Finding> findings, Purpose purpose) {
        boolean failed =
                findings.stream()
                        .filter(finding -> finding.result() == Result.FAILED)
                        .anyMatch(finding -> decides(finding, purpose));
        if (failed) return Verdict.INVALID;
        boolean allAnswered =
                Arrays.stream(CheckName.values())
                        .filter(purpose::requires)
                        .allMatch(check -> saysYes(findings, check));
        return allAnswered ? Verdict.VALID : Verdict.UNDETERMINED;
    }

    /// A holder proof that is presented is always checked; a purpose only decides whether one must
    /// be there.
    private static boolean decides(Finding finding, Purpose purpose) {
        return purpose.requires(finding.check()) || finding.check() == CheckName.HOLDER_BINDING;
    }

    private static boolean saysYes(List<Finding> findings, CheckName check) {
        List<Finding> answers = findings.stream().filter(f -> f.check() == check).toList();
        return !answers.isEmpty() && answers.stream().allMatch(Fold::saysYes);
    }

    private static boolean saysYes(Finding finding) {
        return switch (finding.result()) {
            case PASSED, REMARK -> true;
            case FAILED, UNKNOWN, NOT_ASKED -> false;
        };
    }
}
