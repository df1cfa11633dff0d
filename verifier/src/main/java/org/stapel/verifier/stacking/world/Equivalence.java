package org.stapel.verifier.stacking.world;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.LocalizedText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is taken for what, and on which ground.
///
/// @param from all of these together are needed
/// @param to all of these are covered; with `choice`, one of them
/// @param condition what must still be met; with one, the units are conditional
/// @param remains what is still to be examined, where the kind is PARTIAL
/// @param levelTolerance how many EQF levels the source may be below the qualification
/// @param minGrade on the source's own scale
/// @param maxEcts most credits that it may give one learner
/// @param quotaLeft how many learners may still use it
public record Equivalence(
        String id,
        List<Source> from,
        List<String> to,
        boolean choice,
        Kind kind,
        Basis basis,
        String decidedBy,
        Optional<LocalizedText> condition,
        Optional<LocalizedText> remains,
        Optional<BigDecimal> minEctsRatio,
        Optional<BigDecimal> minOutcomeCoverage,
        Optional<BigDecimal> minGrade,
        int levelTolerance,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<Ects> maxEcts,
        Optional<Integer> quotaLeft,
        Optional<LocalizedText> reason) {
    public Equivalence {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /// How far it goes.
    public enum Kind {
        EXACT,
        SUBSTITUTE,
        PARTIAL
    }

    /// Its ground.
    public enum Basis {
        /// Both institutions signed it.
        AGREEMENT,
        /// The same was decided before.
        PRECEDENT,
        /// It was decided for this learner.
        DECISION,
        /// It stands in a regulation.
        RULE
    }

    /// What a source must be; what is empty asks nothing.
    ///
    /// @param credential id of one credential or award, for a decision on one learner
    /// @param versions of the unit
    /// @param outcomes all of which the source must have
    public record Source(
            Optional<String> credential,
            Optional<String> issuer,
            Optional<String> unit,
            Set<String> versions,
            Optional<AwardKind> kind,
            Set<String> outcomes) {
        public Source {
            versions = Set.copyOf(versions);
            outcomes = Set.copyOf(outcomes);
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(end -> !day.isAfter(end)).orElse(true);
    }
}
