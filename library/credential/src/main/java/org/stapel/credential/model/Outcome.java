package org.stapel.credential.model;

import java.util.List;
import java.util.Optional;

/// A learning outcome (Annex I, 6) with the skills it is linked to and the codes it is known by.
public record Outcome(
        Optional<String> id,
        LocalizedText statement,
        List<SkillLink> skills,
        List<OutcomeCode> codes) {
    public Outcome {
        skills = List.copyOf(skills);
        codes = List.copyOf(codes);
    }
}
