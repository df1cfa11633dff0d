package org.stapel.credential.model;

import java.util.List;
import java.util.Optional;

/// A learning outcome (Annex I, 6) with the skills it is linked to.
public record Outcome(Optional<String> id, LocalizedText statement, List<SkillLink> skills) {
    public Outcome {
        skills = List.copyOf(skills);
    }
}
