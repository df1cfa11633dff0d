package org.stapel.verifier.stacking.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.verifier.stacking.solve.Evaluate;
import org.stapel.verifier.stacking.solve.cpsat.CpSat;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjLongConsumer;

/// What holds in every world, whatever the rules and credentials.
class StackInvariantsTest {
    private static final long SEED = 20_261_128;
    private static final int WORLDS = 2_500;

    private final EvaluateStack evaluating =
            new EvaluateStack(CpSat.load().orElseThrow(), Duration.ofSeconds(10));

    private static void inEveryWorld(ObjLongConsumer<StackingWorld> holds) {
        for (long seed = SEED; seed < SEED + WORLDS; seed++)
            holds.accept(RandomWorlds.of(seed, 1 + (int) (seed % 9)), seed);
    }

    private static StackingWorld with(StackingWorld world, List<Achievement> achievements) {
        return new StackingWorld(
                world.qualification(),
                world.equivalences(),
                achievements,
                world.asOf(),
                world.tolerated(),
                world.associations());
    }

    @Test
    void one_credential_more_never_lowers_the_best_total() {
        inEveryWorld((world, seed) -> {
            var all = world.achievements();
            var fewer = with(world, all.subList(0, all.size() - 1));
            BigDecimal before = evaluating.totals(fewer).firm();
            assertThat(evaluating.totals(world).firm())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(before);
        });
    }

    @Test
    void the_order_in_which_credentials_come_is_irrelevant() {
        inEveryWorld((world, seed) -> {
            List<Achievement> shuffled = new ArrayList<>(world.achievements());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(evaluating.evaluate(with(world, shuffled)))
                    .as("seed " + seed)
                    .isEqualTo(evaluating.evaluate(world));
        });
    }

    @Test
    void no_part_counts_twice_every_limit_holds_and_the_reasons_come_to_the_same_totals() {
        inEveryWorld((world, seed) -> {
            var assignment = evaluating.assign(world, false);
            assertThat(Evaluate.isAllowed(assignment.problem(), assignment.solution().chosen()))
                    .as("seed " + seed)
                    .isTrue();
            Evaluation told = evaluating.evaluate(world);
            assertThat(told.optimal()).as("seed " + seed).isTrue();
            assertThat(told.constraints())
                    .as("seed " + seed)
                    .allMatch(
                            constraint -> constraint.rule().startsWith("Min") || constraint.met());
            BigDecimal firm =
                    told.blocks().stream()
                            .map(Evaluation.BlockResult::firm)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal conditional =
                    told.blocks().stream()
                            .map(Evaluation.BlockResult::conditional)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(told.totals().firm()).as("seed " + seed).isEqualByComparingTo(firm);
            assertThat(told.totals().conditional())
                    .as("seed " + seed)
                    .isEqualByComparingTo(conditional);
            assertThat(told.bound())
                    .as("seed " + seed)
                    .isEqualByComparingTo(told.totals().covered());
        });
    }
}
