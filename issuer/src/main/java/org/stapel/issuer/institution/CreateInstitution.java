package org.stapel.issuer.institution;

import org.stapel.issuer.journal.Act;

import java.time.InstantSource;
import java.util.Map;

/// Takes a new institution into the installation.
public record CreateInstitution(Institutions institutions, InstantSource clock) {
    /// What creating answers.
    public sealed interface Outcome {
        record Created(Institution institution) implements Outcome {}

        /// The id belongs to another institution.
        record IdTaken() implements Outcome {}
    }

    public Outcome create(Institution institution, String actor) {
        var act =
                new Act(
                        "institution.created",
                        actor,
                        clock.instant(),
                        Map.of("institution", institution.id().value()));
        return institutions.add(institution, act)
                ? new Outcome.Created(institution)
                : new Outcome.IdTaken();
    }
}
