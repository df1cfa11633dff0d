package org.stapel.verifier.stacking.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What credentials may save; indicative, not a decision.
///
/// @param alreadyEarned what credits save that the learner has earned, and paid, before
/// @param byExemptions what exemptions save beyond that
/// @param ifConditionsMet what conditional credits save beyond that
/// @param terms fewest terms in which the open units can follow one another
/// @param costs of recognition, to be taken off
public record Estimate(
        FeeSchedule fees,
        Stretch baseline,
        Stretch remaining,
        Saved alreadyEarned,
        Saved byExemptions,
        Saved ifConditionsMet,
        Saved saved,
        int terms,
        List<StudyPlan.Cost> costs,
        List<Flag> flags) {
    public Estimate {
        costs = List.copyOf(costs);
        flags = List.copyOf(flags);
    }

    /// A way to go.
    ///
    /// @param fee in euro; empty where the schedule has no such tariff
    public record Stretch(BigDecimal ects, int years, Optional<BigDecimal> fee) {}

    /// What is saved.
    ///
    /// @param hoursMin 25 hours a credit
    /// @param hoursMax 30 hours a credit
    public record Saved(
            BigDecimal ects,
            int years,
            BigDecimal hoursMin,
            BigDecimal hoursMax,
            Optional<BigDecimal> fee) {}

    /// What the learner should know besides.
    public enum Flag {
        /// Under 27 credits a year no study grant is given.
        BELOW_27_ECTS_NO_GRANT,
        /// Something depends on a condition.
        CONDITIONAL_CREDITS,
        /// The fees are of an earlier year than that of the estimate.
        FEES_OUTDATED,
        /// The schedule has no such tariff.
        FEES_UNKNOWN
    }
}
