package org.stapel.samples.stacking;

import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.solve.SolveProblem;
import org.stapel.verifier.stacking.solve.cpsat.CpSat;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.StackingWorld;
import org.stapel.verifier.stacking.world.WorldJson;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// Measures the best assignment on worlds of several sizes; a main class, not a test.
final class MeasureStack {
    private MeasureStack() {}

    public static void main(String[] arguments) {
        SolveProblem solver = CpSat.load().orElseThrow();
        for (int i = 0; i < 30; i++) evaluate(solver, BenchWorlds.of(i, 60, 30, false), 2_000);
        measure(solver, "30 credentials, 60 units", 60, 30, false, 50);
        measure(solver, "200 credentials, 60 units", 60, 200, false, 10);
        measure(solver, "200 credentials, 60 units, tight caps", 60, 200, true, 5);
    }

    private static void measure(
            SolveProblem solver, String what, int units, int credentials, boolean tight, int runs) {
        long[] nanos = new long[runs];
        int proven = 0;
        double gap = 0;
        for (int i = 0; i < runs; i++) {
            var world = BenchWorlds.of(1_000L + i, units, credentials, tight);
            long begin = System.nanoTime();
            Evaluation evaluation = evaluate(solver, world, 2_000);
            nanos[i] = System.nanoTime() - begin;
            if (evaluation.optimal()) proven++;
            double covered = evaluation.totals().covered().doubleValue();
            gap = Math.max(gap, evaluation.bound().doubleValue() / Math.max(1, covered) - 1);
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-40s median %8.1f ms   longest %8.1f ms   proven %d of %d   widest gap %.1f %%%n",
                what,
                nanos[runs / 2] / 1e6,
                nanos[runs - 1] / 1e6,
                proven,
                runs,
                gap * 100);
    }

    private static Evaluation evaluate(
            SolveProblem solver, tools.jackson.databind.JsonNode json, long millis) {
        StackingWorld world = WorldJson.read(json, Checked.VERIFIED);
        return new EvaluateStack(solver, Duration.ofMillis(millis)).evaluate(world);
    }
}
