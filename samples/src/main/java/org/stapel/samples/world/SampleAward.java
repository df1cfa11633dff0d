package org.stapel.samples.world;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;

import tools.jackson.databind.node.ObjectNode;

/// An unsigned award of the fictional world.
///
/// @param name as in `M01`
/// @param json the award record in its JSON form; a copy that the caller may change
/// @param issuer the institution that issues it, its first awarding body
public record SampleAward(
        String name,
        ObjectNode json,
        AwardRecord award,
        InstitutionId issuer,
        SampleLearner learner) {

    public SampleAward {
        json = json.deepCopy();
    }

    @Override
    public ObjectNode json() {
        return json.deepCopy();
    }
}
