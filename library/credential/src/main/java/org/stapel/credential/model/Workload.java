package org.stapel.credential.model;

import java.math.BigDecimal;
import java.util.Optional;

/// The notional workload needed to achieve the outcomes (Annex I, 7): in ECTS wherever possible, in
/// hours, or in both.
public record Workload(Optional<Ects> ects, Optional<BigDecimal> hours) {
    public Workload {
        if (ects.isEmpty() && hours.isEmpty())
            throw new IllegalArgumentException("a workload needs ECTS or hours");
        hours.ifPresent(Workload::refuseNotPositive);
    }

    private static void refuseNotPositive(BigDecimal hours) {
        if (hours.signum() <= 0)
            throw new IllegalArgumentException("hours must be above 0, was " + hours);
    }
}
