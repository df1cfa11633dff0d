package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Evaluation.BlockResult;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Outcome;
import org.stapel.verifier.stacking.rule.Block;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much of a block is held, expected, on condition and open; what is over in a block is taken
/// from the expected first.
///
/// @param inside the blocks below this one that units stand in, by their ids
/// @param requirements those that stand in this block
record BlockAmounts(
        BlockResult result,
        BigDecimal held,
        BigDecimal expected,
        BigDecimal conditional,
        BigDecimal open,
        Map<String, Block> inside,
        List<RequirementResult> requirements) {
    BlockAmounts {
        inside = Map.copyOf(inside);
        requirements = List.copyOf(requirements);
    }

    BigDecimal amount(State state) {
        return switch (state) {
            case HELD -> held;
            case EXPECTED -> expected;
            case CONDITIONAL -> conditional;
            case OPEN -> open;
        };
    }

    BigDecimal covered() {
        return held.add(expected).add(conditional);
    }

    static List<BlockAmounts> of(Evaluation evaluation) {
        return evaluation.blocks().stream().map(block -> of(block, evaluation)).toList();
    }

    private static BlockAmounts of(BlockResult result, Evaluation evaluation) {
        Map<String, Block> inside = new LinkedHashMap<>();
        collect(result.block(), inside);
        List<RequirementResult> requirements =
                evaluation.requirements().stream()
                        .filter(one ->
                                inside.containsKey(one.block()) || inside.containsKey(one.id()))
                        .toList();
        BigDecimal held =
                requirements.stream()
                        .filter(one -> one.held() && isFirm(one.outcome()))
                        .map(one -> one.unit().ects().points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .min(result.firm());
        BigDecimal covered = result.firm().add(result.conditional());
        return new BlockAmounts(
                result,
                held,
                result.firm().subtract(held),
                result.conditional(),
                result.needed().subtract(covered).max(BigDecimal.ZERO),
                inside,
                requirements);
    }

    static boolean isFirm(Outcome outcome) {
        return switch (outcome) {
            case CREDIT, EXEMPT, TOLERATED -> true;
            case PART_EXEMPT, CONDITIONAL, OPEN -> false;
        };
    }

    private static void collect(Block block, Map<String, Block> into) {
        into.put(block.id(), block);
        switch (block) {
            case Block.AllOf all -> all.children().forEach(child -> collect(child, into));
            case Block.NOf some -> some.children().forEach(child -> collect(child, into));
            case Block.OneOf one -> one.options().forEach(child -> collect(child, into));
            case Block.MinEcts _, Block.UnitReq _, Block.OutcomeReq _ -> {}
        }
    }
}
