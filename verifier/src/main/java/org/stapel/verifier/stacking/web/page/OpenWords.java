package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Reason;
import org.stapel.verifier.stacking.rule.Prerequisite;
import org.stapel.verifier.stacking.rule.Qualification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands between the learner and a requirement that is open.
record OpenWords(Qualification qualification, Titles titles, Say say) {

    /// Empty where one may simply begin.
    List<String> sentences(RequirementResult open) {
        if (open.reason() != Reason.OPEN_PREREQUISITE_MISSING) return List.of();
        return qualification.prerequisites().stream()
                .filter(before -> before.unit().equals(open.unit().id()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Prerequisite before) {
        return switch (before) {
            case Prerequisite.Passed(_, var units) -> units("passed", units);
            case Prerequisite.Taken(_, var units) -> units("taken", units);
            case Prerequisite.Concurrent(_, var units) -> units("concurrent", units);
            case Prerequisite.EctsAtLeast(_, var ects) ->
                    say.text("before.ects", Map.of("n", say.number(ects.points())));
        };
    }

    private String units(String key, List<String> units) {
        String names = units.stream().map(titles::unit).collect(Collectors.joining("; "));
        return say.text("before." + key, Map.of("units", names));
    }
}
