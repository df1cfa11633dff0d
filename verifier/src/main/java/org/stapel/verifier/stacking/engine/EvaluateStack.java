package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.engine.Evaluation.Totals;
import org.stapel.verifier.stacking.solve.Evaluate;
import org.stapel.verifier.stacking.solve.Problem;
import org.stapel.verifier.stacking.solve.SolveProblem;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Says what credentials add up to toward a qualification: the best assignment, proven where it can
/// be proven, with the reason for each requirement.
public final class EvaluateStack {
    private final SolveProblem solving;
    private final Duration most;

    /// @param most time for finding the best assignment
    public EvaluateStack(SolveProblem solving, Duration most) {
        this.solving = solving;
        this.most = most;
    }

    public Evaluation evaluate(StackingWorld world) {
        Assignment firm = assign(world, false);
        boolean unverified =
                world.achievements().stream()
                        .anyMatch(a -> a.checked() == Achievement.Checked.UNVERIFIED);
        Optional<Totals> whatIf =
                unverified ? Optional.of(assign(world, true).totals()) : Optional.empty();
        return new Explain(firm).evaluation(whatIf);
    }

    /// Only the totals, without the reasons: for comparing many worlds.
    public Totals totals(StackingWorld world) {
        return assign(world, false).totals();
    }

    Assignment assign(StackingWorld world, boolean whatIf) {
        List<Piece> pieces = Pieces.of(world.achievements(), whatIf);
        List<Piece> counting = pieces.stream().filter(piece -> piece.counts(whatIf)).toList();
        var layout = new Layout(world.qualification(), counting);
        var candidates = new Candidates(world, layout, pieces, whatIf);
        List<Caps.Named> caps = new Caps(world, layout, candidates.found()).all();
        Problem problem = new ProblemOf(world, layout, candidates.found(), pieces, caps).problem();
        SolveProblem.Solution solution = solving.solve(problem, most);
        return new Assignment(world, layout, pieces, candidates, caps, problem, solution);
    }

    /// A solved world.
    record Assignment(
            StackingWorld world,
            Layout layout,
            List<Piece> pieces,
            Candidates candidates,
            List<Caps.Named> caps,
            Problem problem,
            SolveProblem.Solution solution) {
        /// Held, and expected, are of the chosen ones in proportion to what counts: what is over in
        /// a block is taken from the expected first.
        Totals totals() {
            Evaluate.Counted counted = Evaluate.count(problem, solution.chosen(), layout.root());
            long held = Held.counted(this, layout.root());
            long total = Amounts.hundredths(world.qualification().totalEcts().points());
            long open = Math.max(0, total - counted.firm() - counted.conditional());
            return new Totals(
                    Amounts.ects(held),
                    Amounts.ects(counted.firm() - held),
                    Amounts.ects(counted.conditional()),
                    Amounts.ects(open));
        }

        Optional<Candidate> chosenFor(int place) {
            return solution.chosen().stream()
                    .map(candidates.found()::get)
                    .filter(candidate -> candidate.slots().contains(place))
                    .findFirst();
        }

        BigDecimal bound() {
            return Amounts.ects(solution.bound());
        }
    }
}
