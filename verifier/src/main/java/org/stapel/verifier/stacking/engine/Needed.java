package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Block;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// How many credits complete a rule; of a choice, those of its smallest options.
public final class Needed {
    private Needed() {}

    public static BigDecimal of(Block block) {
        return switch (block) {
            case Block.AllOf all -> sum(all.children(), all.children().size());
            case Block.NOf some -> sum(some.children(), some.n());
            case Block.OneOf one -> sum(one.options(), 1);
            case Block.MinEcts pool -> pool.ects().points();
            case Block.UnitReq unit -> unit.unit().ects().points();
            case Block.OutcomeReq _ -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal sum(List<Block> blocks, int n) {
        return blocks.stream()
                .map(Needed::of)
                .sorted(Comparator.naturalOrder())
                .limit(n)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
