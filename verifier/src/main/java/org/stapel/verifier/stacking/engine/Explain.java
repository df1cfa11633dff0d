package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.engine.Evaluation.BlockResult;
import org.stapel.verifier.stacking.engine.Evaluation.Rejected;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Evaluation.Totals;
import org.stapel.verifier.stacking.engine.Evaluation.Unused;
import org.stapel.verifier.stacking.rule.Block;
import org.stapel.verifier.stacking.solve.Evaluate;
import org.stapel.verifier.stacking.solve.Problem;
import org.stapel.verifier.stacking.world.Equivalence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells of a solved world what counts where, and why the rest does not.
final class Explain {
    private final EvaluateStack.Assignment assignment;
    private final List<Candidate> chosen;
    private final Set<Piece> used = new HashSet<>();
    private final Set<Integer> filled = new HashSet<>();

    Explain(EvaluateStack.Assignment assignment) {
        this.assignment = assignment;
        this.chosen =
                assignment.solution().chosen().stream()
                        .sorted()
                        .map(assignment.candidates().found()::get)
                        .toList();
        chosen.forEach(candidate -> {
            used.addAll(candidate.pieces());
            filled.addAll(candidate.slots());
        });
    }

    Evaluation evaluation(Optional<Totals> whatIf) {
        var qualification = assignment.world().qualification();
        return new Evaluation(
                qualification.id(),
                qualification.version(),
                assignment.world().asOf(),
                assignment.totals(),
                whatIf,
                blocks(qualification.root()),
                requirements(),
                new CheckConstraints(assignment).results(),
                qualification.entry().map(new FindEntry(assignment.world())::of),
                unused(),
                assignment.solution().optimal(),
                assignment.bound());
    }

    private List<BlockResult> blocks(Block root) {
        return root instanceof Block.AllOf(_, _, _, var children, _)
                ? children.stream().map(this::block).toList()
                : List.of(block(root));
    }

    private BlockResult block(Block block) {
        Problem.Node node = assignment.layout().of(block);
        Evaluate.Counted counted =
                Evaluate.count(assignment.problem(), assignment.solution().chosen(), node);
        long all =
                Problem.slotsOf(node)
                        .filter(filled::contains)
                        .mapToLong(slot -> assignment.layout().requirements().get(slot).worth())
                        .sum();
        return new BlockResult(
                block,
                Needed.of(block),
                Amounts.ects(counted.firm()),
                Amounts.ects(counted.conditional()),
                Amounts.ects(Math.max(0, all - counted.firm() - counted.conditional())),
                counted.complete());
    }

    private List<RequirementResult> requirements() {
        List<RequirementResult> results = new ArrayList<>();
        for (int i = 0; i < assignment.layout().requirements().size(); i++)
            results.add(requirement(i, assignment.layout().requirements().get(i)));
        return results;
    }

    private RequirementResult requirement(int place, Requirement requirement) {
        Optional<Candidate> met = assignment.chosenFor(place).or(() -> partial(place));
        return new RequirementResult(
                requirement.id(),
                requirement.block(),
                requirement.unit(),
                requirement.compulsory(),
                met.map(Candidate::outcome).orElse(Outcome.OPEN),
                met.filter(Candidate::held).isPresent(),
                met.map(Candidate::reason).orElseGet(() -> open(requirement)),
                met.map(Explain::sources).orElse(List.of()),
                met.flatMap(Candidate::by).map(Equivalence::id),
                rejected(place, requirement, met));
    }

    private Optional<Candidate> partial(int place) {
        return assignment.candidates().partial().stream()
                .filter(candidate -> candidate.slots().contains(place))
                .filter(candidate -> candidate.pieces().stream().noneMatch(used::contains))
                .findFirst();
    }

    private Reason open(Requirement requirement) {
        return new Prerequisites(assignment).isMet(requirement.unit().id())
                ? Reason.OPEN
                : Reason.OPEN_PREREQUISITE_MISSING;
    }

    private List<Rejected> rejected(int place, Requirement requirement, Optional<Candidate> met) {
        List<Rejected> rejected = new ArrayList<>();
        for (Candidate other : assignment.candidates().found())
            if (other.slots().contains(place) && !met.filter(other::equals).isPresent())
                rejected.add(
                        new Rejected(
                                sources(other), other.by().map(Equivalence::id), whyNot(other)));
        assignment.candidates().refused().stream()
                .filter(refused ->
                        refused.unit().filter(requirement.unit().id()::equals).isPresent())
                .map(refused ->
                        new Rejected(
                                List.of(refused.piece().of().id()), refused.by(), refused.reason()))
                .forEach(rejected::add);
        return rejected;
    }

    /// Its sources count elsewhere, or its place is taken, or a limit is reached.
    private Reason whyNot(Candidate other) {
        if (other.pieces().stream().anyMatch(used::contains)) return Reason.REJECTED_ALREADY_USED;
        return other.slots().stream().anyMatch(filled::contains)
                ? Reason.REJECTED_OVERLAP
                : Reason.REJECTED_CAP_REACHED;
    }

    private List<Unused> unused() {
        return assignment.pieces().stream()
                .filter(piece -> !used.contains(piece))
                .map(piece -> new Unused(piece.id(), piece.of().id(), why(piece)))
                .toList();
    }

    private Reason why(Piece piece) {
        Optional<Reason> way =
                assignment.candidates().found().stream()
                        .filter(candidate -> candidate.pieces().contains(piece))
                        .map(this::whyNot)
                        .findFirst();
        return way.or(() ->
                        assignment.candidates().partial().stream()
                                .filter(candidate -> candidate.pieces().contains(piece))
                                .map(Candidate::reason)
                                .findFirst())
                .or(() ->
                        assignment.candidates().refused().stream()
                                .filter(refused -> refused.piece().equals(piece))
                                .map(Candidates.Refused::reason)
                                .findFirst())
                .orElse(Reason.REJECTED_NO_EQUIVALENCE);
    }

    private static List<String> sources(Candidate candidate) {
        return candidate.pieces().stream().map(piece -> piece.of().id()).distinct().toList();
    }
}
