package org.stapel.verifier.stacking.plan;

import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Outcome;
import org.stapel.verifier.stacking.engine.Reason;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What becomes different when a credential ends or a rule changes.
///
/// @param firm how many firm credits more, or less where it is negative
/// @param conditional likewise
/// @param changes requirements that are met otherwise, in the order of the rules after the change
public record Impact(BigDecimal firm, BigDecimal conditional, List<Change> changes) {
    public Impact {
        changes = List.copyOf(changes);
    }

    /// A requirement before and after; one that was not there, or is no more, is OPEN.
    public record Change(String requirement, String unit, State before, State after) {}

    /// How a requirement stands.
    public record State(Outcome outcome, boolean held, Reason reason, List<String> sources) {
        private static final State NONE = new State(Outcome.OPEN, false, Reason.OPEN, List.of());

        public State {
            sources = List.copyOf(sources);
        }

        static State of(RequirementResult result) {
            return new State(result.outcome(), result.held(), result.reason(), result.sources());
        }
    }

    public static Impact between(Evaluation before, Evaluation after) {
        Map<String, RequirementResult> old = new LinkedHashMap<>();
        before.requirements().forEach(result -> old.put(result.id(), result));
        List<Change> changes = new ArrayList<>();
        for (RequirementResult now : after.requirements()) {
            RequirementResult was = old.remove(now.id());
            State earlier = was == null ? State.NONE : State.of(was);
            add(changes, now.id(), now.unit().id(), earlier, State.of(now));
        }
        old.values()
                .forEach(was -> add(changes, was.id(), was.unit().id(), State.of(was), State.NONE));
        return new Impact(
                after.totals().firm().subtract(before.totals().firm()),
                after.totals().conditional().subtract(before.totals().conditional()),
                changes);
    }

    private static void add(
            List<Change> changes, String requirement, String unit, State before, State after) {
        if (!before.equals(after)) changes.add(new Change(requirement, unit, before, after));
    }
}
