package org.stapel.verifier.stacking;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.verifier.stacking.check.CheckQualification;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;
import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.WorldJson;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Evaluates a world that somebody wrote down whole.
public final class EvaluateWorld {
    private final SchemaCheck schemas;
    private final CheckQualification checking;
    private final EvaluateStack evaluating;

    public EvaluateWorld(SchemaCheck schemas, EvaluateStack evaluating) {
        this.schemas = schemas;
        this.checking = new CheckQualification(schemas);
        this.evaluating = evaluating;
    }

    /// What came out.
    public sealed interface Outcome {
        /// @param evaluation as if everything in the world were verified
        record Evaluated(Evaluation evaluation) implements Outcome {}

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
        return new Outcome.Evaluated(evaluating.evaluate(WorldJson.read(world, Checked.VERIFIED)));
    }
}
