package org.stapel.verifier.stacking;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;
import org.stapel.verifier.stacking.plan.Impact;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Compares two worlds that somebody wrote down whole: before and after a credential ended, a rule
/// changed, a day passed.
public record CompareWorlds(EvaluateWorld evaluating) {
    /// What came out.
    public sealed interface Outcome {
        record Compared(Impact impact) implements Outcome {}

        /// @param wrong at least one thing, with its place in the request
        record Refused(List<Wrong> wrong) implements Outcome {}
    }

    /// @param request with the members `before` and `after`
    public Outcome compare(JsonNode request) {
        return switch (evaluating.evaluate(request.path("before"))) {
            case EvaluateWorld.Outcome.Refused(var wrong) -> refused("/before", wrong);
            case EvaluateWorld.Outcome.Evaluated before ->
                    switch (evaluating.evaluate(request.path("after"))) {
                        case EvaluateWorld.Outcome.Refused(var wrong) -> refused("/after", wrong);
                        case EvaluateWorld.Outcome.Evaluated after ->
                                new Outcome.Compared(
                                        Impact.between(before.evaluation(), after.evaluation()));
                    };
        };
    }

    private static Outcome refused(String below, List<Wrong> wrong) {
        return new Outcome.Refused(
                wrong.stream().map(one -> new Wrong(one.code(), below + one.pointer())).toList());
    }
}
