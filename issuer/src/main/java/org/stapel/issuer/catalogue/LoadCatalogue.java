package org.stapel.issuer.catalogue;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Replaces an institution's catalogue by one that its JSON Schema accepts.
public record LoadCatalogue(Catalogues catalogues, SchemaCheck schema, InstantSource clock) {
    /// What loading answers.
    public sealed interface Outcome {
        record Loaded(ObjectNode catalogue) implements Outcome {}

        record Refused(List<SchemaCheck.Violation> violations) implements Outcome {
            public Refused {
                violations = List.copyOf(violations);
            }
        }
    }

    public Outcome load(Institution institution, ObjectNode catalogue, String actor) {
        var violations = schema.violations("catalogue", catalogue);
        if (!violations.isEmpty()) return new Outcome.Refused(violations);
        var act =
                new Act(
                        "catalogue.loaded",
                        actor,
                        clock.instant(),
                        Map.of("institution", institution.id().value()));
        catalogues.put(institution.id(), catalogue, act);
        return new Outcome.Loaded(catalogue);
    }
}
