package org.stapel.verifier.stacking.rulebook.web;

import org.stapel.verifier.stacking.rulebook.QualificationVersion;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/// One version of a qualification in a list.
///
/// @param title per language
/// @param awardingBody its id
record QualificationBody(
        String id,
        String version,
        JsonNode validFrom,
        Optional<JsonNode> validTo,
        JsonNode kind,
        JsonNode title,
        String awardingBody,
        JsonNode totalEcts,
        JsonNode eqf,
        long revision) {
    static QualificationBody of(QualificationVersion version) {
        JsonNode json = version.json();
        return new QualificationBody(
                version.id(),
                version.version(),
                json.path("validFrom"),
                json.optional("validTo"),
                json.path("kind"),
                json.path("title"),
                version.organisation(),
                json.path("totalEcts"),
                json.path("eqf"),
                version.revision());
    }
}
