package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Block;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What credentials add up to toward one version of a qualification, on one day.
///
/// @param whatIf totals when what nobody verified counts too; absent when everything is verified
/// @param unused pieces that count for nothing, each with why
/// @param optimal whether it is proven that no other assignment is better
/// @param bound no assignment reaches more held, expected and conditional credits together
public record Evaluation(
        String qualification,
        String version,
        LocalDate asOf,
        Totals totals,
        Optional<Totals> whatIf,
        List<BlockResult> blocks,
        List<RequirementResult> requirements,
        List<ConstraintResult> constraints,
        Optional<EntryResult> entry,
        List<Unused> unused,
        boolean optimal,
        BigDecimal bound) {
    public Evaluation {
        blocks = List.copyOf(blocks);
        requirements = List.copyOf(requirements);
        constraints = List.copyOf(constraints);
        unused = List.copyOf(unused);
    }

    /// Credits; firm is held and expected together.
    public record Totals(
            BigDecimal held, BigDecimal expected, BigDecimal conditional, BigDecimal open) {
        public BigDecimal firm() {
            return held.add(expected);
        }

        public BigDecimal covered() {
            return firm().add(conditional);
        }
    }

    /// @param needed credits that complete it
    /// @param surplus credits over what it needs, shown and not added
    public record BlockResult(
            Block block,
            BigDecimal needed,
            BigDecimal firm,
            BigDecimal conditional,
            BigDecimal surplus,
            boolean complete) {}

    /// @param held whether it is granted already; where it is not, it is expected
    /// @param sources ids of the credentials
    /// @param by id of the equivalence
    /// @param rejected other ways, and why they were not taken
    public record RequirementResult(
            String id,
            String block,
            Block.Unit unit,
            boolean compulsory,
            Outcome outcome,
            boolean held,
            Reason reason,
            List<String> sources,
            Optional<String> by,
            List<Rejected> rejected) {
        public RequirementResult {
            sources = List.copyOf(sources);
            rejected = List.copyOf(rejected);
        }
    }

    /// A way that was not taken.
    public record Rejected(List<String> sources, Optional<String> by, Reason reason) {
        public Rejected {
            sources = List.copyOf(sources);
        }
    }

    /// @param amount that counts under it now; credits, or the average grade
    /// @param limit most or least, as the rule says
    /// @param met whether it holds for the award; a minimum is open until it is reached
    public record ConstraintResult(
            String id, String rule, BigDecimal amount, BigDecimal limit, boolean met) {}

    /// @param by id of the credential that gives access
    public record EntryResult(boolean met, Optional<String> by) {}

    /// A piece that counts for nothing.
    ///
    /// @param credential id of the credential that it comes from
    public record Unused(String piece, String credential, Reason reason) {}
}
