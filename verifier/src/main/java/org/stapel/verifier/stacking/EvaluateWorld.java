package org.stapel.verifier.stacking;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.verifier.stacking.check.CheckQualification;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;
import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.plan.Estimate;
import org.stapel.verifier.stacking.plan.EstimateShortening;
import org.stapel.verifier.stacking.plan.NextUnits;
import org.stapel.verifier.stacking.plan.StudyPlan;
import org.stapel.verifier.stacking.plan.StudyPlanJson;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.StackingWorld;
import org.stapel.verifier.stacking.world.WorldJson;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/// Evaluates a world that somebody wrote down whole.
public final class EvaluateWorld {
    private final SchemaCheck schemas;
    private final CheckQualification checking;
    private final EvaluateStack evaluating;
    private final EstimateShortening estimating;

    public EvaluateWorld(
            SchemaCheck schemas, EvaluateStack evaluating, EstimateShortening estimating) {
        this.schemas = schemas;
        this.estimating = estimating;
        this.checking = new CheckQualification(schemas);
        this.evaluating = evaluating;
    }

    /// What came out.
    public sealed interface Outcome {
        /// As if everything in the world were verified.
        ///
        /// @param next what may be taken next, the most rewarding first
        /// @param estimate where the world says how the learner would study
        record Evaluated(
                Evaluation evaluation, List<NextUnits.Next> next, Optional<Estimate> estimate)
                implements Outcome {
            public Evaluated {
                next = List.copyOf(next);
            }
        }

        /// @param wrong at least one thing, with its place in the world
        record Refused(List<Wrong> wrong) implements Outcome {}
    }

    public Outcome evaluate(JsonNode world) {
        List<Wrong> rules =
                checking.wrong(world.path("qualification")).stream()
                        .map(one -> new Wrong(one.code(), "/qualification" + one.pointer()))
                        .toList();
        if (!rules.isEmpty()) return new Outcome.Refused(rules);
        List<Wrong> rest =
                schemas.violations("stacking-world", world).stream()
                        .map(violation -> new Wrong(violation.code(), violation.pointer()))
                        .toList();
        if (!rest.isEmpty()) return new Outcome.Refused(rest);
        return evaluated(WorldJson.read(world, Checked.VERIFIED), StudyPlanJson.in(world));
    }

    private Outcome evaluated(StackingWorld world, Optional<StudyPlan> plan) {
        Evaluation evaluation = evaluating.evaluate(world);
        return new Outcome.Evaluated(
                evaluation,
                new NextUnits(world.qualification()).after(evaluation),
                plan.map(p -> estimating.of(world.qualification(), evaluation, p)));
    }
}
