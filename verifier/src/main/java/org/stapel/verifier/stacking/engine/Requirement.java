package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Block;

import java.util.List;

/// A place that one unit fills.
///
/// @param id of the rule; of a unit in a pool, the block's and the unit's
/// @param block id of the block that it stands in
/// @param sharedWith blocks in which the same unit may count too
record Requirement(
        String id,
        String block,
        Block.Unit unit,
        boolean compulsory,
        boolean tolerable,
        List<String> sharedWith) {
    int worth() {
        return Amounts.hundredths(unit.ects().points());
    }
}
