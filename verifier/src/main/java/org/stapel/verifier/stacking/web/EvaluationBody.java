package org.stapel.verifier.stacking.web;

import org.stapel.credential.model.LocalizedText;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Evaluation.Totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An evaluation as JSON; amounts are exact decimals as text.
record EvaluationBody(
        String qualification,
        String version,
        LocalDate asOf,
        TotalsBody totals,
        Optional<TotalsBody> whatIf,
        List<BlockBody> blocks,
        List<RequirementBody> requirements,
        List<ConstraintBody> constraints,
        Optional<Evaluation.EntryResult> entry,
        List<Evaluation.Unused> unused,
        boolean optimal,
        String bound) {
    record TotalsBody(String held, String expected, String firm, String conditional, String open) {
        static TotalsBody of(Totals totals) {
            return new TotalsBody(
                    text(totals.held()),
                    text(totals.expected()),
                    text(totals.firm()),
                    text(totals.conditional()),
                    text(totals.open()));
        }
    }

    record BlockBody(
            String id,
            Map<String, String> label,
            String needed,
            String firm,
            String conditional,
            String surplus,
            boolean complete) {
        static BlockBody of(Evaluation.BlockResult block) {
            return new BlockBody(
                    block.block().id(),
                    texts(block.block().label()),
                    text(block.needed()),
                    text(block.firm()),
                    text(block.conditional()),
                    text(block.surplus()),
                    block.complete());
        }
    }

    record RequirementBody(
            String id,
            String block,
            String unit,
            Map<String, String> title,
            String ects,
            boolean compulsory,
            String outcome,
            Optional<String> certainty,
            String reason,
            List<String> sources,
            Optional<String> by,
            List<Evaluation.Rejected> rejected) {
        static RequirementBody of(Evaluation.RequirementResult result) {
            boolean met = !result.sources().isEmpty();
            return new RequirementBody(
                    result.id(),
                    result.block(),
                    result.unit().id(),
                    texts(result.unit().title()),
                    text(result.unit().ects().points()),
                    result.compulsory(),
                    result.outcome().name(),
                    met ? Optional.of(result.held() ? "HELD" : "EXPECTED") : Optional.empty(),
                    result.reason().name(),
                    result.sources(),
                    result.by(),
                    result.rejected());
        }
    }

    record ConstraintBody(String id, String rule, String amount, String limit, boolean met) {
        static ConstraintBody of(Evaluation.ConstraintResult result) {
            return new ConstraintBody(
                    result.id(),
                    result.rule(),
                    text(result.amount()),
                    text(result.limit()),
                    result.met());
        }
    }

    static EvaluationBody of(Evaluation evaluation) {
        return new EvaluationBody(
                evaluation.qualification(),
                evaluation.version(),
                evaluation.asOf(),
                TotalsBody.of(evaluation.totals()),
                evaluation.whatIf().map(TotalsBody::of),
                evaluation.blocks().stream().map(BlockBody::of).toList(),
                evaluation.requirements().stream().map(RequirementBody::of).toList(),
                evaluation.constraints().stream().map(ConstraintBody::of).toList(),
                evaluation.entry(),
                evaluation.unused(),
                evaluation.optimal(),
                text(evaluation.bound()));
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static Map<String, String> texts(Optional<LocalizedText> text) {
        return text.map(LocalizedText::byLanguage).orElse(Map.of());
    }
}
