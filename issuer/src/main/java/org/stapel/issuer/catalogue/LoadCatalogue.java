package org.stapel.issuer.catalogue;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Replaces an institution's catalogue by one that its JSON Schema and [CatalogueRules] accept.
public record LoadCatalogue(Catalogues catalogues, SchemaCheck schema, InstantSource clock) {
    /// The JSON text of a catalogue, in characters.
    public static final int LARGEST = 6 * 1024 * 1024;

    /// What loading answers.
    public sealed interface Outcome {
        record Loaded(ObjectNode catalogue) implements Outcome {}

        record Refused(List<CatalogueFinding> findings) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /// Somebody else saved meanwhile; nothing was changed.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Everything that is wrong with a catalogue: what its schema finds, else what the rules find.
    public List<CatalogueFinding> findings(ObjectNode catalogue) {
        var violations = schema.violations("catalogue", catalogue);
        if (!violations.isEmpty())
            return violations.stream()
                    .map(v -> new CatalogueFinding(v.code(), v.pointer(), Map.of()))
                    .toList();
        if (catalogue.toString().length() > LARGEST)
            return List.of(new CatalogueFinding("catalogue_too_large", "", Map.of()));
        return CatalogueRules.findings(catalogue);
    }

    /// Replaces it, whatever is there.
    public Outcome load(Institution institution, ObjectNode catalogue, String actor) {
        return load(institution, catalogue, OptionalLong.empty(), actor);
    }

    /// Replaces it if it still has this version.
    public Outcome load(Institution institution, ObjectNode catalogue, long version, String actor) {
        return load(institution, catalogue, OptionalLong.of(version), actor);
    }

    private Outcome load(
            Institution institution, ObjectNode catalogue, OptionalLong version, String actor) {
        var findings = findings(catalogue);
        if (!findings.isEmpty()) return new Outcome.Refused(findings);
        var act =
                new Act(
                        "catalogue.loaded",
                        actor,
                        clock.instant(),
                        Map.of("institution", institution.id().value()));
        if (version.isEmpty()) catalogues.put(institution.id(), catalogue, act);
        else if (!catalogues.replace(institution.id(), catalogue, version.getAsLong(), act))
            return new Outcome.ChangedMeanwhile();
        return new Outcome.Loaded(catalogue);
    }
}
