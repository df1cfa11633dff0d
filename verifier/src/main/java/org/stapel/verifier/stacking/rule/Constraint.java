package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.LocalizedText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A rule over the whole of what counts.
public sealed interface Constraint {
    String id();

    Optional<LocalizedText> label();

    Optional<String> reference();

    /// What a [MaxShare] limits.
    enum Limited {
        NONFORMAL,
        EVC,
        EXTERNAL,
        EXEMPT,
        TYPE
    }

    /// At most so much of one sort.
    ///
    /// @param type which kind of award, where `of` is TYPE
    /// @param share of the qualification's total, 0 to 1; else `ects`
    record MaxShare(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            Limited of,
            Optional<AwardKind> type,
            Optional<BigDecimal> share,
            Optional<Ects> ects)
            implements Constraint {}

    /// At least so much earned at an organisation, or at the members of an association.
    ///
    /// @param onlyCredit exemptions of that organisation do not help
    record MinResidency(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            Optional<String> organisation,
            Optional<String> association,
            Ects ects,
            boolean onlyCredit)
            implements Constraint {}

    /// At least so much at this level or above.
    record MinAtLevel(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            int eqf,
            Ects ects)
            implements Constraint {}

    /// At most so much below this level.
    record MaxBelowLevel(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            int eqf,
            Ects ects)
            implements Constraint {}

    /// Two units of which one counts at most.
    record NotTogether(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            String a,
            String b)
            implements Constraint {}

    /// Units without which nothing is awarded.
    record MustInclude(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            List<String> units)
            implements Constraint {
        public MustInclude {
            units = List.copyOf(units);
        }
    }

    /// The average grade, weighed by credits, on the qualification's scale.
    record GradeAverage(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            BigDecimal min,
            boolean includeExempt,
            boolean includeTolerated)
            implements Constraint {}
}
