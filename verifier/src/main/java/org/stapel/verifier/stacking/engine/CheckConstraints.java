package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.engine.Evaluation.ConstraintResult;
import org.stapel.verifier.stacking.rule.Constraint;
import org.stapel.verifier.stacking.world.Achievement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How the constraints of a qualification stand: limits are kept by the assignment, minimums are
/// open until they are reached.
final class CheckConstraints {
    private final EvaluateStack.Assignment assignment;
    private final List<Candidate> chosen;

    CheckConstraints(EvaluateStack.Assignment assignment) {
        this.assignment = assignment;
        this.chosen =
                assignment.solution().chosen().stream()
                        .map(assignment.candidates().found()::get)
                        .toList();
    }

    List<ConstraintResult> results() {
        List<ConstraintResult> results = new ArrayList<>();
        for (Constraint constraint : assignment.world().qualification().constraints())
            results.add(result(constraint));
        return results;
    }

    private ConstraintResult result(Constraint constraint) {
        return switch (constraint) {
            case Constraint.MaxShare share -> limit(share.id(), "MaxShare");
            case Constraint.MaxBelowLevel level -> limit(level.id(), "MaxBelowLevel");
            case Constraint.NotTogether pair ->
                    new ConstraintResult(
                            pair.id(), "NotTogether", BigDecimal.ZERO, BigDecimal.ONE, true);
            case Constraint.MinResidency residency ->
                    least(residency.id(), "MinResidency", residency.ects().points());
            case Constraint.MinAtLevel level ->
                    least(level.id(), "MinAtLevel", level.ects().points());
            case Constraint.MustInclude include -> include(include);
            case Constraint.GradeAverage average -> average(average);
        };
    }

    private ConstraintResult limit(String id, String rule) {
        Caps.Named cap = cap(id);
        BigDecimal amount = Amounts.ects(under(cap));
        BigDecimal most = Amounts.ects(cap.cap().most());
        return new ConstraintResult(id, rule, amount, most, amount.compareTo(most) <= 0);
    }

    /// What counts and is not of the rest.
    private ConstraintResult least(String id, String rule, BigDecimal least) {
        BigDecimal amount = Amounts.ects(all() - under(cap(id)));
        return new ConstraintResult(id, rule, amount, least, amount.compareTo(least) >= 0);
    }

    private Caps.Named cap(String id) {
        return assignment.caps().stream()
                .filter(cap -> cap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long under(Caps.Named cap) {
        return assignment.solution().chosen().stream()
                .filter(place -> assignment.candidates().found().get(place).isFirm())
                .mapToLong(place -> cap.cap().amounts().getOrDefault(place, 0))
                .sum();
    }

    private long all() {
        return chosen.stream().filter(Candidate::isFirm).mapToLong(this::worth).sum();
    }

    private long worth(Candidate candidate) {
        return candidate.slots().stream()
                .mapToLong(slot -> assignment.layout().requirements().get(slot).worth())
                .sum();
    }

    private ConstraintResult include(Constraint.MustInclude include) {
        Set<String> units =
                chosen.stream()
                        .filter(Candidate::isFirm)
                        .flatMap(candidate -> candidate.slots().stream())
                        .map(slot -> assignment.layout().requirements().get(slot).unit().id())
                        .collect(Collectors.toSet());
        long has = include.units().stream().filter(units::contains).count();
        return new ConstraintResult(
                include.id(),
                "MustInclude",
                BigDecimal.valueOf(has),
                BigDecimal.valueOf(include.units().size()),
                has == include.units().size());
    }

    /// Weighed by credits, of what has a number on a scale; not met while nothing has.
    private ConstraintResult average(Constraint.GradeAverage rule) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Candidate candidate : chosen) {
            if (!counts(candidate, rule)) continue;
            Optional<BigDecimal> grade =
                    candidate.pieces().getFirst().of().result().flatMap(Achievement.Result::number);
            if (grade.isEmpty()) continue;
            BigDecimal ects = Amounts.ects(worth(candidate));
            sum = sum.add(grade.get().multiply(ects));
            weight = weight.add(ects);
        }
        if (weight.signum() == 0)
            return new ConstraintResult(
                    rule.id(), "GradeAverage", BigDecimal.ZERO, rule.min(), false);
        BigDecimal average = sum.divide(weight, 2, RoundingMode.HALF_UP);
        return new ConstraintResult(
                rule.id(),
                "GradeAverage",
                average,
                rule.min(),
                sum.compareTo(rule.min().multiply(weight)) >= 0);
    }

    private static boolean counts(Candidate candidate, Constraint.GradeAverage rule) {
        return switch (candidate.outcome()) {
            case CREDIT -> true;
            case EXEMPT -> rule.includeExempt();
            case TOLERATED -> rule.includeTolerated();
            case CONDITIONAL, PART_EXEMPT, OPEN -> false;
        };
    }
}
