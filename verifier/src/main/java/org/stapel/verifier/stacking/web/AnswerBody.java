package org.stapel.verifier.stacking.web;

import org.stapel.verifier.stacking.EvaluateWorld.Outcome.Evaluated;
import org.stapel.verifier.stacking.plan.Estimate;
import org.stapel.verifier.stacking.plan.FeeSchedule;
import org.stapel.verifier.stacking.plan.NextUnits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a whole world: what it adds up to, what to take next, and what it may save.
record AnswerBody(
        EvaluationBody evaluation,
        List<NextBody> next,
        Optional<EstimateBody> estimate,
        Map<String, String> disclaimer) {
    private static final Map<String, String> DISCLAIMER =
            Map.of(
                    "nl", "Een raming, geen beslissing: de instelling beslist.",
                    "en", "An estimate, not a decision: the institution decides.");

    record NextBody(String unit, String block, String ects, List<String> opens, String total) {
        static NextBody of(NextUnits.Next next) {
            return new NextBody(
                    next.unit().id(),
                    next.block(),
                    next.ects().toPlainString(),
                    next.opens(),
                    next.total().toPlainString());
        }
    }

    record StretchBody(String ects, int years, Optional<String> fee) {
        static StretchBody of(Estimate.Stretch stretch) {
            return new StretchBody(
                    stretch.ects().toPlainString(), stretch.years(), euro(stretch.fee()));
        }
    }

    record SavedBody(
            String ects, int years, String hoursMin, String hoursMax, Optional<String> fee) {
        static SavedBody of(Estimate.Saved saved) {
            return new SavedBody(
                    saved.ects().toPlainString(),
                    saved.years(),
                    saved.hoursMin().toPlainString(),
                    saved.hoursMax().toPlainString(),
                    euro(saved.fee()));
        }
    }

    record CostBody(String kind, String euro) {}

    record EstimateBody(
            String feeYear,
            Map<String, String> feeSource,
            StretchBody baseline,
            StretchBody remaining,
            SavedBody alreadyEarned,
            SavedBody byExemptions,
            SavedBody ifConditionsMet,
            SavedBody saved,
            int terms,
            List<CostBody> costs,
            List<Estimate.Flag> flags) {
        static EstimateBody of(Estimate estimate) {
            FeeSchedule fees = estimate.fees();
            return new EstimateBody(
                    fees.year(),
                    fees.source().byLanguage(),
                    StretchBody.of(estimate.baseline()),
                    StretchBody.of(estimate.remaining()),
                    SavedBody.of(estimate.alreadyEarned()),
                    SavedBody.of(estimate.byExemptions()),
                    SavedBody.of(estimate.ifConditionsMet()),
                    SavedBody.of(estimate.saved()),
                    estimate.terms(),
                    estimate.costs().stream()
                            .map(cost -> new CostBody(cost.kind(), cents(cost.euro())))
                            .toList(),
                    estimate.flags());
        }
    }

    static AnswerBody of(Evaluated evaluated) {
        return new AnswerBody(
                EvaluationBody.of(evaluated.evaluation()),
                evaluated.next().stream().map(NextBody::of).toList(),
                evaluated.estimate().map(EstimateBody::of),
                DISCLAIMER);
    }

    private static Optional<String> euro(Optional<BigDecimal> amount) {
        return amount.map(AnswerBody::cents);
    }

    /// Fees and credits have two decimals at most, so their product has four.
    private static String cents(BigDecimal euro) {
        return euro.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
    }
}
