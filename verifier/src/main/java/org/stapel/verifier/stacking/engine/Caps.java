package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Block;
import org.stapel.verifier.stacking.rule.Constraint;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.rule.Tolerance;
import org.stapel.verifier.stacking.solve.Problem;
import org.stapel.verifier.stacking.world.Equivalence;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The constraints as limits on what may be counted together.
///
/// "At least so much of this" is kept as "at most the rest of that", so that what is counted can
/// still be completed to the award.
final class Caps {
    private final StackingWorld world;
    private final Qualification qualification;
    private final List<Requirement> requirements;
    private final List<Candidate> candidates;

    /// A limit with the rule that it keeps.
    record Named(String id, Problem.Cap cap) {}

    Caps(StackingWorld world, Layout layout, List<Candidate> candidates) {
        this.world = world;
        this.qualification = world.qualification();
        this.requirements = layout.requirements();
        this.candidates = candidates;
    }

    List<Named> all() {
        List<Named> caps = new ArrayList<>();
        qualification.constraints().forEach(constraint -> add(constraint, caps));
        tagLimits(qualification.root(), caps);
        qualification.tolerance().ifPresent(tolerance -> caps.add(tolerated(tolerance)));
        for (Equivalence equivalence : world.equivalences())
            equivalence
                    .maxEcts()
                    .ifPresent(most ->
                            caps.add(
                                    cap(
                                            equivalence.id(),
                                            most.points(),
                                            c -> c.by().filter(equivalence::equals).isPresent())));
        return caps;
    }

    private void add(Constraint constraint, List<Named> caps) {
        BigDecimal total = qualification.totalEcts().points();
        switch (constraint) {
            case Constraint.MaxShare share -> {
                BigDecimal most =
                        share.ects()
                                .map(ects -> ects.points())
                                .orElseGet(() -> total.multiply(share.share().orElseThrow()));
                caps.add(cap(share.id(), most, limited(share)));
            }
            case Constraint.MinResidency residency ->
                    caps.add(
                            cap(
                                    residency.id(),
                                    rest(total, residency.ects().points()),
                                    c -> !isResident(c, residency)));
            case Constraint.MinAtLevel level ->
                    caps.add(
                            cap(
                                    level.id(),
                                    rest(total, level.ects().points()),
                                    c -> !isAtLeast(c, level.eqf())));
            case Constraint.MaxBelowLevel level ->
                    caps.add(
                            cap(
                                    level.id(),
                                    level.ects().points(),
                                    c -> !isAtLeast(c, level.eqf())));
            case Constraint.NotTogether pair -> caps.add(notTogether(pair));
            case Constraint.MustInclude _, Constraint.GradeAverage _ -> {}
        }
    }

    private static BigDecimal rest(BigDecimal total, BigDecimal least) {
        return total.subtract(least).max(BigDecimal.ZERO);
    }

    private Predicate<Candidate> limited(Constraint.MaxShare share) {
        return switch (share.of()) {
            case NONFORMAL -> c -> c.pieces().stream().anyMatch(piece -> piece.of().nonFormal());
            case EVC ->
                    c -> c.pieces().stream().anyMatch(piece -> piece.of().recognisedCompetence());
            case EXTERNAL ->
                    c ->
                            c.pieces().stream()
                                    .anyMatch(piece ->
                                            !piece.isOf(qualification.awardingBody().id()));
            case EXEMPT -> Caps::isExempt;
            case TYPE ->
                    c ->
                            c.pieces().stream()
                                    .anyMatch(piece ->
                                            share.type()
                                                    .filter(piece.of().kind()::equals)
                                                    .isPresent());
        };
    }

    private static boolean isExempt(Candidate candidate) {
        return candidate.by().isPresent() || candidate.pieces().stream().anyMatch(Piece::exemption);
    }

    /// Earned there: an exemption that it decided was not.
    private boolean isResident(Candidate candidate, Constraint.MinResidency residency) {
        Set<String> members =
                residency
                        .association()
                        .map(id -> world.associations().getOrDefault(id, Set.of()))
                        .orElse(Set.of());
        boolean there =
                candidate.pieces().stream()
                        .allMatch(piece ->
                                !piece.exemption()
                                        && (residency.organisation().filter(piece::isOf).isPresent()
                                                || members.contains(piece.of().issuer())));
        return there && (!residency.onlyCredit() || candidate.by().isEmpty());
    }

    /// What says no level is at the level of the programme only where it is the programme's own.
    private boolean isAtLeast(Candidate candidate, int eqf) {
        return candidate.pieces().stream()
                .allMatch(piece ->
                        piece.of().eqf().orElse(candidate.by().isEmpty() ? qualification.eqf() : 0)
                                >= eqf);
    }

    private Named notTogether(Constraint.NotTogether pair) {
        Map<Integer, Integer> amounts = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            long filled =
                    candidates.get(i).slots().stream()
                            .map(slot -> requirements.get(slot).unit().id())
                            .distinct()
                            .filter(unit -> unit.equals(pair.a()) || unit.equals(pair.b()))
                            .count();
            if (filled > 0) amounts.put(i, (int) filled);
        }
        return new Named(pair.id(), new Problem.Cap(amounts, 1));
    }

    private void tagLimits(Block block, List<Named> caps) {
        switch (block) {
            case Block.AllOf all -> all.children().forEach(child -> tagLimits(child, caps));
            case Block.NOf some -> some.children().forEach(child -> tagLimits(child, caps));
            case Block.OneOf one -> one.options().forEach(child -> tagLimits(child, caps));
            case Block.MinEcts pool ->
                    pool.maxPerTag().forEach(limit -> caps.add(tagged(pool, limit)));
            case Block.UnitReq _, Block.OutcomeReq _ -> {}
        }
    }

    private Named tagged(Block.MinEcts pool, Block.TagLimit limit) {
        Map<Integer, Integer> amounts = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            int amount =
                    candidates.get(i).slots().stream()
                            .map(requirements::get)
                            .filter(place ->
                                    place.block().equals(pool.id())
                                            && place.unit().tags().contains(limit.tag()))
                            .mapToInt(Requirement::worth)
                            .sum();
            if (amount > 0) amounts.put(i, amount);
        }
        return new Named(
                pool.id() + "/maxPerTag/" + limit.tag(),
                new Problem.Cap(amounts, Amounts.hundredths(limit.most().points())));
    }

    private Named tolerated(Tolerance tolerance) {
        BigDecimal share =
                tolerance
                        .maxShare()
                        .map(qualification.totalEcts().points()::multiply)
                        .orElse(qualification.totalEcts().points());
        BigDecimal most = tolerance.maxEcts().map(ects -> ects.points().min(share)).orElse(share);
        return cap("tolerance", most, c -> c.outcome() == Outcome.TOLERATED);
    }

    private Named cap(String id, BigDecimal most, Predicate<Candidate> counts) {
        Map<Integer, Integer> amounts = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++)
            if (counts.test(candidates.get(i))) amounts.put(i, worth(candidates.get(i)));
        return new Named(id, new Problem.Cap(amounts, Amounts.hundredths(most)));
    }

    private int worth(Candidate candidate) {
        return candidate.slots().stream().mapToInt(slot -> requirements.get(slot).worth()).sum();
    }
}
