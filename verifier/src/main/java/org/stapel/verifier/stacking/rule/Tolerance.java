package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.Ects;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// When a result just below the pass mark may be tolerated; the student chooses.
///
/// @param maxShare of `base`, 0 to 1
/// @param exclude units that are never tolerated
/// @param minEfficiency share of the credits taken that must be earned
public record Tolerance(
        BigDecimal minGrade,
        Optional<Ects> maxEcts,
        Optional<BigDecimal> maxShare,
        Base base,
        Set<String> exclude,
        Optional<BigDecimal> minEfficiency) {
    public Tolerance {
        exclude = Set.copyOf(exclude);
    }

    /// Of what the share is taken; exempted units are left out either way.
    public enum Base {
        ENROLLED,
        TOTAL
    }
}
