package org.stapel.verifier.stacking.plan;

import java.math.BigDecimal;
import java.util.List;

/// What a learner says of how they would study; nothing of it is verified.
///
/// @param ectsPerYear above 0
/// @param costs of recognition, each with what it is for
public record StudyPlan(
        BigDecimal ectsPerYear,
        FeeSchedule.Contract contract,
        FeeSchedule.Status status,
        List<Cost> costs) {
    public StudyPlan {
        if (ectsPerYear.signum() <= 0) throw new IllegalArgumentException("no credits a year");
        costs = List.copyOf(costs);
    }

    /// A cost that recognition brings, in euro.
    ///
    /// @param kind `EVC`, `LANGUAGE_TEST` or `RECOGNITION`
    public record Cost(String kind, BigDecimal euro) {}
}
