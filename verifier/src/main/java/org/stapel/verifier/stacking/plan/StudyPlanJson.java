package org.stapel.verifier.stacking.plan;

import org.stapel.verifier.stacking.rule.Members;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/// Reads a study plan from JSON that the schema `stacking-world` has accepted.
public final class StudyPlanJson {
    private StudyPlanJson() {}

    /// The member `plan` of a world.
    public static Optional<StudyPlan> in(JsonNode world) {
        return new Members(world).inside("plan").map(StudyPlanJson::read);
    }

    private static StudyPlan read(Members json) {
        return new StudyPlan(
                json.decimal("ectsPerYear").orElseThrow(),
                FeeSchedule.Contract.valueOf(json.text("contract")),
                FeeSchedule.Status.valueOf(json.text("status")),
                json.each(
                        "costs",
                        cost ->
                                new StudyPlan.Cost(
                                        cost.text("kind"), cost.decimal("euro").orElseThrow())));
    }
}
