package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One version of a qualification: what must be held together to be awarded it.
///
/// @param programme under which a credit of the awarding body counts as a credit, not an exemption
/// @param diplomaProgramme whether it is awarded only to who is enrolled under a diploma contract
public record Qualification(
        String id,
        String version,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        AwardKind kind,
        LocalizedText title,
        Organisation awardingBody,
        Optional<String> programme,
        boolean diplomaProgramme,
        Ects totalEcts,
        int eqf,
        Optional<IscedField> field,
        Optional<Entry> entry,
        Block root,
        List<Constraint> constraints,
        List<Prerequisite> prerequisites,
        Optional<Grading> grading,
        Optional<Recency> recency,
        Optional<Tolerance> tolerance,
        List<Transition> transitions,
        List<String> references) {
    public Qualification {
        constraints = List.copyOf(constraints);
        prerequisites = List.copyOf(prerequisites);
        transitions = List.copyOf(transitions);
        references = List.copyOf(references);
    }
}
