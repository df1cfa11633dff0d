package org.stapel.verifier.stacking.engine;

import java.math.BigDecimal;

/// Credits as whole hundredths, as the solver counts them, and back.
final class Amounts {
    private Amounts() {}

    /// Rounded down, where a share leaves more than two decimals.
    static int hundredths(BigDecimal ects) {
        return ects.movePointRight(2).setScale(0, java.math.RoundingMode.FLOOR).intValueExact();
    }

    static BigDecimal ects(long hundredths) {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
