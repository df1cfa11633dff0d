package org.stapel.verifier.stacking.solve.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stapel.verifier.stacking.solve.Problem;
import org.stapel.verifier.stacking.solve.SolveProblem;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Solves tier by tier: what one tier reached is a constraint of the next. One thread and a fixed
/// seed, so that the answer does not depend on the machine's mood.
public final class CpSat implements SolveProblem {
    private static final Logger LOG = LoggerFactory.getLogger(CpSat.class);

    private CpSat() {}

    /// Empty on a machine for which there is no native library, or where it may not be unpacked.
    public static Optional<SolveProblem> load() {
        try {
            Loader.loadNativeLibraries();
            return Optional.of(new CpSat());
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            LOG.warn("CP-SAT cannot be used here; a slower search takes its place", e);
            return Optional.empty();
        }
    }

    @Override
    public Solution solve(Problem problem, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        var model = new TieredModel(problem);
        Set<Integer> chosen = Set.of();
        long bound = model.greatest();
        boolean optimal = true;
        boolean first = true;
        for (LinearExpr tier : model.tiers()) {
            model.maximize(tier);
            CpSolver solver = solver(Math.max(end - System.nanoTime(), 1_000_000));
            CpSolverStatus status = solver.solve(model.model());
            optimal &= status == CpSolverStatus.OPTIMAL;
            if (first) bound = model.amountOf(solver.bestObjectiveBound());
            first = false;
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) break;
            chosen = chosen(problem, model, solver);
            if (!optimal) break;
            model.keep(tier, Math.round(solver.objectiveValue()), chosen);
        }
        return new Solution(chosen, optimal, bound);
    }

    private static Set<Integer> chosen(Problem problem, TieredModel model, CpSolver solver) {
        return IntStream.range(0, problem.options().size())
                .filter(place -> solver.booleanValue(model.option(place)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static CpSolver solver(long nanos) {
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(nanos / 1e9)
                .setNumSearchWorkers(1)
                .setRandomSeed(1);
        return solver;
    }
}
