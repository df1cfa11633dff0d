package org.stapel.verifier.stacking.plan;

import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.plan.Estimate.Flag;
import org.stapel.verifier.stacking.plan.Estimate.Saved;
import org.stapel.verifier.stacking.plan.Estimate.Stretch;
import org.stapel.verifier.stacking.rule.Qualification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Estimates how much shorter and cheaper the way to a qualification becomes.
///
/// The whole way is compared with the way after what was earned, then after exemptions, then after
/// what is conditional: so each saving is told apart and they add up.
public record EstimateShortening(FeeSchedule fees) {
    private static final BigDecimal LEAST_HOURS = BigDecimal.valueOf(25);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(30);
    private static final BigDecimal GRANT_FROM = BigDecimal.valueOf(27);

    public Estimate of(Qualification qualification, Evaluation evaluation, StudyPlan plan) {
        BigDecimal total = qualification.totalEcts().points();
        var totals = evaluation.totals();
        BigDecimal afterEarned = total.subtract(totals.held().min(total));
        BigDecimal afterExemptions = total.subtract(totals.firm().min(total));
        BigDecimal afterAll = total.subtract(totals.covered().min(total));
        Stretch whole = stretch(total, plan);
        Stretch earned = stretch(afterEarned, plan);
        Stretch exempted = stretch(afterExemptions, plan);
        Stretch remaining = stretch(afterAll, plan);
        return new Estimate(
                fees,
                whole,
                remaining,
                between(whole, earned),
                between(earned, exempted),
                between(exempted, remaining),
                between(whole, remaining),
                new CriticalPath(qualification).terms(evaluation),
                plan.costs(),
                flags(evaluation, plan));
    }

    private Stretch stretch(BigDecimal ects, StudyPlan plan) {
        int years = ects.divide(plan.ectsPerYear(), 0, RoundingMode.CEILING).intValueExact();
        return new Stretch(
                ects,
                years,
                fees.tariff(plan.contract(), plan.status()).map(t -> t.of(ects, years)));
    }

    private static Saved between(Stretch before, Stretch after) {
        BigDecimal ects = before.ects().subtract(after.ects());
        Optional<BigDecimal> fee = before.fee().flatMap(b -> after.fee().map(b::subtract));
        return new Saved(
                ects,
                before.years() - after.years(),
                ects.multiply(LEAST_HOURS),
                ects.multiply(MOST_HOURS),
                fee);
    }

    private List<Flag> flags(Evaluation evaluation, StudyPlan plan) {
        List<Flag> flags = new ArrayList<>();
        if (plan.ectsPerYear().compareTo(GRANT_FROM) < 0) flags.add(Flag.BELOW_27_ECTS_NO_GRANT);
        if (evaluation.totals().conditional().signum() > 0) flags.add(Flag.CONDITIONAL_CREDITS);
        if (!covers(evaluation.asOf().getYear(), evaluation.asOf().getMonthValue()))
            flags.add(Flag.FEES_OUTDATED);
        if (fees.tariff(plan.contract(), plan.status()).isEmpty()) flags.add(Flag.FEES_UNKNOWN);
        return flags;
    }

    /// An academic year runs from September.
    private boolean covers(int year, int month) {
        int begins = month >= 9 ? year : year - 1;
        return fees.year().startsWith(Integer.toString(begins));
    }
}
