package org.stapel.verifier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.verifier.stacking.solve.cpsat.CpSat;

import java.time.Duration;

/// Ten thousand small problems of every shape, against trying every choice.
class SolversAgreeTest {
    private static final long SEED = 20_261_127;
    private static final int PROBLEMS = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static void agreesWithTryingEverything(SolveProblem solver) {
        var everything = new BruteForce();
        for (long seed = SEED; seed < SEED + PROBLEMS; seed++) {
            Problem problem = RandomProblems.of(seed);
            var found = solver.solve(problem, PATIENCE);
            var best = everything.solve(problem, PATIENCE);
            assertThat(found.optimal()).as("seed " + seed).isTrue();
            assertThat(Evaluate.isAllowed(problem, found.chosen())).as("seed " + seed).isTrue();
            assertThat(Evaluate.value(problem, found.chosen()))
                    .as("seed " + seed)
                    .isEqualTo(Evaluate.value(problem, best.chosen()));
            assertThat(found.bound()).as("seed " + seed).isEqualTo(best.bound());
        }
    }

    @Test
    void the_solver_finds_what_trying_everything_finds() {
        agreesWithTryingEverything(CpSat.load().orElseThrow());
    }

    @Test
    void the_search_that_needs_no_native_library_finds_it_too() {
        agreesWithTryingEverything(new BranchAndBound());
    }

    @Test
    void the_search_that_runs_out_of_time_says_so_and_still_keeps_the_rules() {
        Problem problem = RandomProblems.big(SEED);
        var found = new BranchAndBound().solve(problem, Duration.ofMillis(50));
        assertThat(found.optimal()).isFalse();
        assertThat(Evaluate.isAllowed(problem, found.chosen())).isTrue();
        Value value = Evaluate.value(problem, found.chosen());
        assertThat(found.bound()).isGreaterThanOrEqualTo(value.firm() + value.conditional());
    }
}
