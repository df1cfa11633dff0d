package org.stapel.issuer.rights;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Replaces an institution's entitlements by those that its trust list has, in the form of the
/// trust list.
public record LoadEntitlements(Entitlements entitlements, SchemaCheck schema, InstantSource clock) {
    private static final String INSIDE = "/issuers/0";

    /// What loading answers.
    public sealed interface Outcome {
        record Loaded(Entitlements.Loaded entitlements) implements Outcome {}

        record Refused(List<SchemaCheck.Violation> violations) implements Outcome {
            public Refused {
                violations = List.copyOf(violations);
            }
        }
    }

    /// @param given the array `entitlements` of a trust list
    public Outcome load(Institution institution, JsonNode given, String actor) {
        List<SchemaCheck.Violation> violations = violations(given);
        if (!violations.isEmpty()) return new Outcome.Refused(violations);
        var act =
                new Act(
                        "entitlements.loaded",
                        actor,
                        clock.instant(),
                        Map.of("institution", institution.id().value()));
        try {
            var loaded = new Entitlements.Loaded(EntitlementJson.read(given), act.at());
            entitlements.put(institution.id(), loaded.all(), act);
            return new Outcome.Loaded(loaded);
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused(
                    List.of(new SchemaCheck.Violation("bad_value", "/entitlements")));
        }
    }

    /// The schema knows them as part of a list, so a list is put around them.
    private List<SchemaCheck.Violation> violations(JsonNode given) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("version", 1)
                .put("issuedAt", "1970-01-01T00:00:00Z")
                .put("nextUpdate", "1970-01-01T00:00:00Z");
        list.putObject("accreditor").putObject("name").put("en", "none");
        ObjectNode issuer = list.putArray("issuers").addObject().put("id", "none");
        issuer.putObject("name").put("en", "none");
        issuer.putArray("keys");
        issuer.set("entitlements", given);
        return schema.violations("trust-list", list).stream()
                .map(v ->
                        new SchemaCheck.Violation(
                                v.code(), v.pointer().replaceFirst("^" + INSIDE, "")))
                .toList();
    }
}
