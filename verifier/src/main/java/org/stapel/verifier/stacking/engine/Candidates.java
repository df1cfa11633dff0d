package org.stapel.verifier.stacking.engine;

import org.stapel.credential.model.AwardKind;
import org.stapel.verifier.stacking.rule.Recency;
import org.stapel.verifier.stacking.rule.Tolerance;
import org.stapel.verifier.stacking.rule.Transition;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Achievement.UnitVersion;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds every way in which a piece can meet a requirement, and why the others cannot.
final class Candidates {
    private final StackingWorld world;
    private final Layout layout;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Candidate> partial = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /// A piece that does not meet a requirement of this unit.
    record Refused(Piece piece, Optional<String> unit, Reason reason, Optional<String> by) {}

    Candidates(StackingWorld world, Layout layout, List<Piece> all, boolean whatIf) {
        this.world = world;
        this.layout = layout;
        List<Piece> usable = new ArrayList<>();
        for (Piece piece : all) {
            Optional<Reason> out = out(piece, whatIf);
            if (out.isPresent())
                refused.add(new Refused(piece, Optional.empty(), out.get(), Optional.empty()));
            else usable.add(piece);
        }
        usable.forEach(this::ownUnit);
        layout.taken()
                .forEach((place, piece) -> {
                    if (usable.contains(piece)) fitting(place, piece);
                });
        var equivalences = new ByEquivalence(world, layout, usable);
        equivalences.find();
        equivalences.found().forEach(this::add);
        refused.addAll(equivalences.refused());
        found.sort(Comparator.comparing(Candidate::key));
        partial.addAll(found.stream().filter(c -> c.outcome() == Outcome.PART_EXEMPT).toList());
        found.removeAll(partial);
    }

    /// What would leave something to be examined; counts nothing.
    List<Candidate> partial() {
        return partial;
    }

    List<Candidate> found() {
        return found;
    }

    List<Refused> refused() {
        return refused;
    }

    private Optional<Reason> out(Piece piece, boolean whatIf) {
        Achievement of = piece.of();
        if (of.standing() == Achievement.Standing.REVOKED)
            return Optional.of(Reason.REJECTED_REVOKED);
        if (!whatIf && of.checked() == Achievement.Checked.UNVERIFIED)
            return Optional.of(Reason.REJECTED_UNVERIFIED);
        return of.validUntil().filter(world.asOf()::isAfter).map(_ -> Reason.REJECTED_TOO_OLD);
    }

    /// A unit of the programme itself, or one that the awarding body has exempted from.
    private void ownUnit(Piece piece) {
        if (!piece.isOf(world.qualification().awardingBody().id()) || piece.unit().isEmpty())
            return;
        if (!ofProgramme(piece)) return;
        for (List<String> units : today(piece.unit().get())) {
            List<Integer> places = places(units);
            if (places.isEmpty()) continue;
            Optional<Reason> below = below(piece, places);
            if (below.isPresent()) {
                refuse(piece, units, below.get());
                continue;
            }
            boolean tolerated = piece.of().kind() == AwardKind.STUDY_RESULT && isBelowPass(piece);
            Outcome outcome =
                    piece.exemption()
                            ? Outcome.EXEMPT
                            : tolerated ? Outcome.TOLERATED : Outcome.CREDIT;
            Reason reason =
                    piece.exemption()
                            ? Reason.SATISFIED_EXEMPT_DECISION
                            : tolerated ? Reason.SATISFIED_TOLERATED : Reason.SATISFIED_CREDIT;
            for (List<Integer> group : groups(units))
                add(new Candidate(List.of(piece), group, outcome, true, reason, Optional.empty()));
        }
    }

    private boolean ofProgramme(Piece piece) {
        return piece.of().programme().isEmpty()
                || world.qualification().programme().isEmpty()
                || piece.of().programme().equals(world.qualification().programme());
    }

    /// The unit itself, or what stands for its version in this version of the qualification.
    private List<List<String>> today(UnitVersion unit) {
        if (!layout.placesOf(unit.id()).isEmpty()) return List.of(List.of(unit.id()));
        return world.qualification().transitions().stream()
                .filter(transition ->
                        unit.version().isEmpty()
                                || unit.version().get().equals(transition.fromVersion()))
                .map(Transition::unitMap)
                .filter(map -> map.containsKey(unit.id()))
                .map(map -> map.get(unit.id()))
                .limit(1)
                .toList();
    }

    private List<Integer> places(List<String> units) {
        return units.stream()
                .flatMap(unit -> layout.placesOf(unit).stream())
                .flatMap(List::stream)
                .toList();
    }

    /// The groups of places to fill: for one unit each group is a way of its own, several units are
    /// filled together.
    private List<List<Integer>> groups(List<String> units) {
        if (units.size() == 1) return layout.placesOf(units.getFirst());
        List<Integer> together = new ArrayList<>();
        units.forEach(
                unit -> layout.placesOf(unit).stream().findFirst().ifPresent(together::addAll));
        return List.of(together);
    }

    private Optional<Reason> below(Piece piece, List<Integer> places) {
        if (piece.exemption() || !isBelowPass(piece)) return Optional.empty();
        boolean chosen = world.tolerated().contains(piece.of().id());
        boolean tolerable =
                piece.of().kind() == AwardKind.STUDY_RESULT
                        && chosen
                        && world.qualification()
                                .tolerance()
                                .filter(t -> reaches(piece, t))
                                .isPresent()
                        && places.stream().allMatch(this::isTolerable);
        return tolerable ? Optional.empty() : Optional.of(Reason.REJECTED_BELOW_GRADE);
    }

    private boolean isTolerable(int place) {
        Requirement requirement = layout.requirements().get(place);
        return requirement.tolerable()
                && !world.qualification()
                        .tolerance()
                        .orElseThrow()
                        .exclude()
                        .contains(requirement.unit().id());
    }

    private static boolean reaches(Piece piece, Tolerance tolerance) {
        return piece.of()
                .result()
                .flatMap(Achievement.Result::number)
                .filter(n -> n.compareTo(tolerance.minGrade()) >= 0)
                .isPresent();
    }

    /// Only what is on a scale with numbers can be below its pass mark.
    private static boolean isBelowPass(Piece piece) {
        Optional<BigDecimal> number = piece.of().result().flatMap(Achievement.Result::number);
        Optional<BigDecimal> pass = piece.of().result().flatMap(Achievement.Result::passMark);
        return number.isPresent() && pass.isPresent() && number.get().compareTo(pass.get()) < 0;
    }

    private void fitting(int place, Piece piece) {
        boolean own = piece.isOf(world.qualification().awardingBody().id());
        add(
                new Candidate(
                        List.of(piece),
                        List.of(place),
                        own ? Outcome.CREDIT : Outcome.EXEMPT,
                        own,
                        own ? Reason.SATISFIED_CREDIT : Reason.SATISFIED_EXEMPT_RULE,
                        Optional.empty()));
    }

    private void refuse(Piece piece, List<String> units, Reason reason) {
        units.forEach(unit ->
                refused.add(new Refused(piece, Optional.of(unit), reason, Optional.empty())));
    }

    /// Age and suspension are the same whatever way a piece counts.
    private void add(Candidate candidate) {
        if (candidate.pieces().stream()
                .anyMatch(p -> p.of().standing() == Achievement.Standing.SUSPENDED)) {
            found.add(conditional(candidate, Reason.CONDITIONAL_SUSPENDED));
            return;
        }
        boolean old =
                world.qualification()
                        .recency()
                        .filter(recency -> isTooOld(candidate, recency))
                        .isPresent();
        if (!old) found.add(candidate);
        else if (world.qualification().recency().orElseThrow().effect()
                == Recency.Effect.CONDITIONAL)
            found.add(conditional(candidate, Reason.CONDITIONAL_ACTUALISATION));
        else
            candidate
                    .slots()
                    .forEach(slot ->
                            candidate
                                    .pieces()
                                    .forEach(piece ->
                                            refuse(
                                                    piece,
                                                    List.of(
                                                            layout.requirements()
                                                                    .get(slot)
                                                                    .unit()
                                                                    .id()),
                                                    Reason.REJECTED_TOO_OLD)));
    }

    private static Candidate conditional(Candidate candidate, Reason reason) {
        if (candidate.outcome() == Outcome.PART_EXEMPT) return candidate;
        return new Candidate(
                candidate.pieces(),
                candidate.slots(),
                Outcome.CONDITIONAL,
                candidate.held(),
                reason,
                candidate.by());
    }

    /// A decision that stands does not grow old.
    private boolean isTooOld(Candidate candidate, Recency recency) {
        boolean excepted =
                candidate.slots().stream()
                        .allMatch(slot ->
                                recency.exceptUnits()
                                        .contains(layout.requirements().get(slot).unit().id()));
        return !excepted
                && candidate.pieces().stream()
                        .filter(piece -> !piece.exemption())
                        .anyMatch(piece ->
                                world.asOf().isAfter(recency.lastDay(piece.of().awardedOn())));
    }
}
