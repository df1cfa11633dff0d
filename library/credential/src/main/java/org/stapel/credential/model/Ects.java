package org.stapel.credential.model;

import java.math.BigDecimal;

/// A number of ECTS credits: exact, above 0, at most 600, at most two decimals.
public record Ects(BigDecimal points) {
    private static final BigDecimal MOST = new BigDecimal("600");

    public Ects {
        if (points.signum() <= 0 || points.compareTo(MOST) > 0)
            throw new IllegalArgumentException(
                    "ECTS must be above 0 and at most 600, was " + points);
        points = points.stripTrailingZeros();
        if (points.scale() < 0) points = points.setScale(0);
        if (points.scale() > 2)
            throw new IllegalArgumentException("ECTS has at most two decimals, was " + points);
    }

    public static Ects of(String points) {
        return new Ects(new BigDecimal(points));
    }

    public Ects plus(Ects other) {
        return new Ects(points.add(other.points));
    }

    /// Plain decimal notation, as in `4.5`.
    @Override
    public String toString() {
        return points.toPlainString();
    }
}
