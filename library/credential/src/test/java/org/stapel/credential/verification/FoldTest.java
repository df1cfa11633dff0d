package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.credential.verification.Finding.Result;
import org.stapel.credential.verification.check.Answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

class FoldTest {
    @ParameterizedTest
    @EnumSource(CheckName.class)
    void a_missing_required_check_leaves_it_undetermined(CheckName missing) {
        List<Finding> findings = all(Result.PASSED);
        findings.removeIf(finding -> finding.check() == missing);
        assertThat(Fold.verdict(findings, Purpose.LICENCE))
                .isEqualTo(
                        Purpose.LICENCE.requires(missing) ? Verdict.UNDETERMINED : Verdict.VALID);
    }

    @Test
    void a_failure_wins_over_what_is_unknown() {
        List<Finding> findings = all(Result.UNKNOWN);
        findings.replaceAll(f -> f.check() == CheckName.STATUS ? failed(f.check()) : f);
        assertThat(Fold.verdict(findings, Purpose.HIRING)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_bad_holder_proof_counts_for_every_purpose() {
        List<Finding> findings = all(Result.PASSED);
        findings.replaceAll(f -> f.check() == CheckName.HOLDER_BINDING ? failed(f.check()) : f);
        for (Purpose purpose : Purpose.values())
            assertThat(Fold.verdict(findings, purpose)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void remarks_count_as_yes() {
        assertThat(Fold.verdict(all(Result.REMARK), Purpose.LICENCE)).isEqualTo(Verdict.VALID);
    }

    @Test
    void what_was_not_asked_is_no_yes() {
        assertThat(Fold.verdict(all(Result.NOT_ASKED), Purpose.TECHNICAL))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void two_answers_of_one_check_must_both_say_yes() {
        List<Finding> findings = all(Result.PASSED);
        findings.add(answer(CheckName.STATUS, Result.UNKNOWN));
        assertThat(Fold.verdict(findings, Purpose.HIRING)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void valid_is_never_said_while_a_required_check_does_not_say_yes() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            List<Finding> findings = new ArrayList<>();
            for (CheckName check : CheckName.values())
                if (random.nextInt(8) > 0) findings.add(answer(check, any(random)));
            for (Purpose purpose : Purpose.values())
                if (Fold.verdict(findings, purpose) == Verdict.VALID)
                    assertThat(yeses(findings)).containsAll(required(purpose));
        }
    }

    private static List<CheckName> yeses(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.result() == Result.PASSED || f.result() == Result.REMARK)
                .map(Finding::check)
                .toList();
    }

    private static List<CheckName> required(Purpose purpose) {
        return Arrays.stream(CheckName.values()).filter(purpose::requires).toList();
    }

    private static List<Finding> all(Result result) {
        List<Finding> findings = new ArrayList<>();
        for (CheckName check : CheckName.values()) findings.add(answer(check, result));
        return findings;
    }

    private static Result any(Random random) {
        return List.copyOf(EnumSet.allOf(Result.class)).get(random.nextInt(5));
    }

    private static Finding failed(CheckName check) {
        return answer(check, Result.FAILED);
    }

    private static Finding answer(CheckName check, Result result) {
        return Answer.of(check, result, "x").finding();
    }
}
