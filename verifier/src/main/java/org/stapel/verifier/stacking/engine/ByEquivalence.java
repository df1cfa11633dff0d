package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Equivalence;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what counts by an equivalence, and why an equivalence does not hold.
final class ByEquivalence {
    private static final int MOST_COMBINATIONS = 1_000;

    private final StackingWorld world;
    private final Layout layout;
    private final List<Piece> pieces;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Candidates.Refused> refused = new ArrayList<>();

    ByEquivalence(StackingWorld world, Layout layout, List<Piece> pieces) {
        this.world = world;
        this.layout = layout;
        this.pieces = pieces;
    }

    List<Candidate> found() {
        return found;
    }

    List<Candidates.Refused> refused() {
        return refused;
    }

    void find() {
        world.equivalences().stream()
                .sorted(java.util.Comparator.comparing(Equivalence::id))
                .filter(equivalence -> equivalence.isValidOn(world.asOf()))
                .forEach(this::find);
    }

    private void find(Equivalence equivalence) {
        List<List<Piece>> combinations = List.of(List.of());
        for (Equivalence.Source source : equivalence.from()) {
            List<List<Piece>> matching = matching(source);
            List<List<Piece>> longer = new ArrayList<>();
            for (List<Piece> before : combinations)
                for (List<Piece> more : matching)
                    if (longer.size() < MOST_COMBINATIONS)
                        joined(before, more).ifPresent(longer::add);
            combinations = longer;
        }
        combinations.forEach(combination -> judge(equivalence, combination));
    }

    private static Optional<List<Piece>> joined(List<Piece> before, List<Piece> more) {
        Set<Piece> all = new LinkedHashSet<>(before);
        return all.addAll(more) && all.size() == before.size() + more.size()
                ? Optional.of(List.copyOf(all))
                : Optional.empty();
    }

    /// A source that names a unit is one piece; one that names a credential is all of its pieces.
    private List<List<Piece>> matching(Equivalence.Source source) {
        if (source.unit().isPresent())
            return pieces.stream()
                    .filter(piece ->
                            !piece.exemption()
                                    && matches(piece.of(), source)
                                    && isUnit(piece, source))
                    .map(List::of)
                    .toList();
        return pieces.stream()
                .map(Piece::of)
                .distinct()
                .filter(achievement -> matches(achievement, source))
                .map(achievement ->
                        pieces.stream().filter(piece -> piece.of().equals(achievement)).toList())
                .toList();
    }

    private static boolean isUnit(Piece piece, Equivalence.Source source) {
        return piece.unit()
                .filter(unit ->
                        source.unit().get().equals(unit.id())
                                && (source.versions().isEmpty()
                                        || unit.version()
                                                .filter(source.versions()::contains)
                                                .isPresent()))
                .isPresent();
    }

    private static boolean matches(Achievement of, Equivalence.Source source) {
        return source.credential()
                        .map(id -> id.equals(of.id()) || of.award().filter(id::equals).isPresent())
                        .orElse(true)
                && source.issuer().map(of.issuer()::equals).orElse(true)
                && source.kind().map(of.kind()::equals).orElse(true);
    }

    private void judge(Equivalence equivalence, List<Piece> combination) {
        List<List<String>> targets =
                equivalence.choice()
                        ? equivalence.to().stream().map(List::of).toList()
                        : List.of(equivalence.to());
        for (List<String> units : targets) {
            List<String> here =
                    units.stream().filter(unit -> !layout.placesOf(unit).isEmpty()).toList();
            if (here.isEmpty()) continue;
            Optional<Reason> no = no(equivalence, combination, here);
            if (no.isEmpty()) offer(equivalence, combination, here);
            else
                for (Piece piece : combination)
                    for (String unit : here)
                        refused.add(
                                new Candidates.Refused(
                                        piece,
                                        Optional.of(unit),
                                        no.get(),
                                        Optional.of(equivalence.id())));
        }
    }

    private void offer(Equivalence equivalence, List<Piece> combination, List<String> units) {
        Outcome outcome = outcome(equivalence);
        if (units.size() == 1)
            for (List<Integer> places : layout.placesOf(units.getFirst()))
                found.add(
                        new Candidate(
                                combination,
                                places,
                                outcome,
                                false,
                                reason(equivalence),
                                Optional.of(equivalence)));
        else {
            List<Integer> together =
                    units.stream()
                            .flatMap(unit -> layout.placesOf(unit).getFirst().stream())
                            .toList();
            found.add(
                    new Candidate(
                            combination,
                            together,
                            outcome,
                            false,
                            reason(equivalence),
                            Optional.of(equivalence)));
        }
    }

    private static Outcome outcome(Equivalence equivalence) {
        if (equivalence.kind() == Equivalence.Kind.PARTIAL) return Outcome.PART_EXEMPT;
        return equivalence.condition().isPresent() ? Outcome.CONDITIONAL : Outcome.EXEMPT;
    }

    private static Reason reason(Equivalence equivalence) {
        if (equivalence.kind() == Equivalence.Kind.PARTIAL) return Reason.PARTIAL_EXAMINATION;
        if (equivalence.condition().isPresent()) return Reason.CONDITIONAL_RECOGNITION;
        return switch (equivalence.basis()) {
            case AGREEMENT -> Reason.SATISFIED_EXEMPT_AGREEMENT;
            case PRECEDENT -> Reason.SATISFIED_EXEMPT_PRECEDENT;
            case DECISION -> Reason.SATISFIED_EXEMPT_DECISION;
            case RULE -> Reason.SATISFIED_EXEMPT_RULE;
        };
    }

    private Optional<Reason> no(
            Equivalence equivalence, List<Piece> combination, List<String> units) {
        return Stream.<Optional<Reason>>of(
                        when(
                                isLevelTooLow(equivalence, combination),
                                Reason.REJECTED_LEVEL_TOO_LOW),
                        when(isBelowGrade(equivalence, combination), Reason.REJECTED_BELOW_GRADE),
                        when(
                                isTooSmall(equivalence, combination, units),
                                Reason.REJECTED_ECTS_RATIO),
                        when(
                                coversTooLittle(equivalence, combination),
                                Reason.REJECTED_OUTCOME_COVERAGE),
                        when(
                                equivalence.quotaLeft().filter(left -> left <= 0).isPresent(),
                                Reason.REJECTED_CAP_REACHED))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> when(boolean so, Reason reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }

    private boolean isLevelTooLow(Equivalence equivalence, List<Piece> combination) {
        int least = world.qualification().eqf() - equivalence.levelTolerance();
        return combination.stream()
                .anyMatch(piece -> piece.of().eqf().filter(eqf -> eqf < least).isPresent());
    }

    private static boolean isBelowGrade(Equivalence equivalence, List<Piece> combination) {
        return equivalence
                .minGrade()
                .filter(least ->
                        combination.stream()
                                .anyMatch(piece ->
                                        piece.of()
                                                .result()
                                                .flatMap(Achievement.Result::number)
                                                .filter(n -> n.compareTo(least) >= 0)
                                                .isEmpty()))
                .isPresent();
    }

    private boolean isTooSmall(
            Equivalence equivalence, List<Piece> combination, List<String> units) {
        if (equivalence.minEctsRatio().isEmpty()) return false;
        BigDecimal has =
                combination.stream()
                        .map(piece -> piece.ects().orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal asked =
                units.stream()
                        .map(unit ->
                                layout.requirements()
                                        .get(layout.placesOf(unit).getFirst().getFirst())
                                        .unit()
                                        .ects()
                                        .points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return has.compareTo(asked.multiply(equivalence.minEctsRatio().get())) < 0;
    }

    private static boolean coversTooLittle(Equivalence equivalence, List<Piece> combination) {
        if (equivalence.minOutcomeCoverage().isEmpty()) return false;
        Set<String> asked = new HashSet<>();
        equivalence.from().forEach(source -> asked.addAll(source.outcomes()));
        if (asked.isEmpty()) return false;
        long covered =
                asked.stream()
                        .filter(outcome ->
                                combination.stream()
                                        .anyMatch(piece -> piece.of().outcomes().contains(outcome)))
                        .count();
        return BigDecimal.valueOf(covered)
                        .divide(BigDecimal.valueOf(asked.size()), 4, RoundingMode.FLOOR)
                        .compareTo(equivalence.minOutcomeCoverage().get())
                < 0;
    }
}
