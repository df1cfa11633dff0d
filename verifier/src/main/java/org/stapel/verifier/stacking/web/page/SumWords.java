package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Evaluation.ConstraintResult;
import org.stapel.verifier.stacking.engine.Evaluation.Totals;
import org.stapel.verifier.stacking.rule.Qualification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one sentence, and what must be said right below it.
final class SumWords {
    private SumWords() {}

    /// @param covered as in `36 of 120 studiepunten covered`
    /// @param split of what that is made up
    /// @param more further sentences: on condition, what if, not proven
    /// @param complete what to do when nothing is missing
    record Told(
            String covered,
            String split,
            List<String> more,
            Optional<String> complete,
            String indicative) {
        Told {
            more = List.copyOf(more);
        }
    }

    static Told told(AddUp.Outcome.AddedUp added, Say say) {
        Evaluation evaluation = added.evaluation();
        Qualification qualification = added.qualification();
        Map<String, String> values = values(evaluation.totals(), qualification, say);
        values.put("institution", say.best(qualification.awardingBody().name()));
        values.put("date", say.date(evaluation.asOf()));
        return new Told(
                say.text("sum.covered", values),
                split(evaluation.totals(), values, say),
                more(evaluation, qualification, values, say),
                complete(evaluation, qualification, values, say),
                say.text("indicative", values));
    }

    private static Map<String, String> values(Totals totals, Qualification qualification, Say say) {
        Map<String, String> values = new HashMap<>();
        values.put("total", say.number(qualification.totalEcts().points()));
        values.put("firm", say.number(totals.firm()));
        values.put("held", say.number(totals.held()));
        values.put("expected", say.number(totals.expected()));
        values.put("conditional", say.number(totals.conditional()));
        values.put("covered", say.number(totals.covered()));
        return values;
    }

    private static String split(Totals totals, Map<String, String> values, Say say) {
        boolean held = totals.held().signum() > 0;
        boolean expected = totals.expected().signum() > 0;
        String key = held && expected ? "both" : held ? "held" : expected ? "expected" : "none";
        return say.text("sum." + key, values);
    }

    private static List<String> more(
            Evaluation evaluation,
            Qualification qualification,
            Map<String, String> values,
            Say say) {
        List<String> more = new ArrayList<>();
        if (evaluation.totals().conditional().signum() > 0)
            more.add(say.text("sum.conditional", values));
        evaluation
                .whatIf()
                .filter(totals -> totals.covered().compareTo(evaluation.totals().covered()) > 0)
                .ifPresent(totals ->
                        more.add(say.text("sum.what-if", values(totals, qualification, say))));
        if (!evaluation.optimal())
            more.add(say.text("sum.not-proven", Map.of("bound", say.number(evaluation.bound()))));
        return more;
    }

    private static Optional<String> complete(
            Evaluation evaluation,
            Qualification qualification,
            Map<String, String> values,
            Say say) {
        if (!isComplete(evaluation, qualification.totalEcts().points())) return Optional.empty();
        String key = qualification.diplomaProgramme() ? "complete.diploma" : "complete.award";
        return Optional.of(say.text(key, values));
    }

    private static boolean isComplete(Evaluation evaluation, BigDecimal total) {
        return evaluation.totals().firm().compareTo(total) >= 0
                && evaluation.blocks().stream().allMatch(Evaluation.BlockResult::complete)
                && evaluation.constraints().stream().allMatch(ConstraintResult::met);
    }
}
