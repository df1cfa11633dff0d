package org.stapel.verifier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.verifier.stacking.solve.cpsat.CpSat;

import java.time.Duration;

class CpSatAgreesTest {
    private static final long SEED = 20_261_127;

    @Test
    void it_finds_what_trying_everything_finds() {
        var solver = CpSat.load().orElseThrow();
        var everything = new BruteForce();
        for (long seed = SEED; seed < SEED + 1_000; seed++) {
            Problem problem = RandomProblems.of(seed);
            var found = solver.solve(problem, Duration.ofSeconds(10));
            var best = everything.solve(problem, Duration.ofSeconds(10));
            assertThat(found.optimal()).as("seed " + seed).isTrue();
            assertThat(Evaluate.isAllowed(problem, found.chosen())).as("seed " + seed).isTrue();
            assertThat(Evaluate.value(problem, found.chosen()))
                    .as("seed " + seed)
                    .isEqualTo(Evaluate.value(problem, best.chosen()));
            assertThat(found.bound()).as("seed " + seed).isEqualTo(best.bound());
        }
    }
}
