package org.stapel.issuer.award;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.Profiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes into a record why it was awarded: the versions of the profiles that it was held against,
/// and the role of who confirmed it. The rule is the institution's own to say.
record WriteProvenance(Profiles profiles) {
    /// Who has the last word on an award.
    enum ConfirmedBy {
        REGISTRAR,
        APPROVER
    }

    void into(ObjectNode record, ConfirmedBy confirmedBy) {
        ObjectNode provenance =
                record.path("provenance") instanceof ObjectNode given
                        ? given
                        : record.putObject("provenance");
        ArrayNode versions = provenance.putArray("profileVersions");
        kind(record).ifPresent(kind -> versions(kind, record).forEach(versions::add));
        provenance.put("confirmedBy", confirmedBy.name());
    }

    private List<String> versions(AwardKind kind, ObjectNode record) {
        List<String> named = new ArrayList<>();
        for (JsonNode id : record.path("profiles")) named.add(id.asString(""));
        return profiles.applicable(kind, named).stream()
                .flatMap(id -> profiles.find(id).stream())
                .map(profile -> profile.id() + " " + profile.version())
                .toList();
    }

    private static Optional<AwardKind> kind(ObjectNode record) {
        String name = record.path("kind").asString("");
        return Arrays.stream(AwardKind.values()).filter(k -> k.name().equals(name)).findFirst();
    }
}
