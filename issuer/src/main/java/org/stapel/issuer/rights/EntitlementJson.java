package org.stapel.issuer.rights;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Entitlements in the form in which trust lists carry them, both ways.
public final class EntitlementJson {
    private EntitlementJson() {}

    public static ArrayNode write(List<Entitlement> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> array.add(write(one)));
        return array;
    }

    /// Reads what the schema of trust lists accepts.
    ///
    /// @throws IllegalArgumentException for an ISCED-F prefix of one digit, which the schema takes
    ///   and no verifier reads
    public static List<Entitlement> read(JsonNode array) {
        List<Entitlement> all = new ArrayList<>();
        for (JsonNode one : array) all.add(one(one));
        return all;
    }

    private static ObjectNode write(Entitlement right) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", right.id());
        ArrayNode kinds = json.putArray("kinds");
        right.kinds().stream().sorted().forEach(kind -> kinds.add(kind.name()));
        json.put("eqfFrom", right.eqfFrom()).put("eqfTo", right.eqfTo());
        ArrayNode fields = json.putArray("fields");
        right.fields().forEach(field -> fields.add(field.value()));
        right.jurisdiction().ifPresent(place -> json.put("jurisdiction", place));
        json.put("from", right.from().toString());
        right.until().ifPresent(until -> json.put("until", until.toString()));
        return json;
    }

    private static Entitlement one(JsonNode json) {
        Set<AwardKind> kinds =
                texts(json.path("kinds")).stream()
                        .map(AwardKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new Entitlement(
                json.path("id").asString(),
                kinds,
                json.path("eqfFrom").intValue(),
                json.path("eqfTo").intValue(),
                texts(json.path("fields")).stream().map(IscedField::new).toList(),
                text(json.path("jurisdiction")),
                LocalDate.parse(json.path("from").asString()),
                text(json.path("until")).map(LocalDate::parse));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) texts.add(text.asString());
        return texts;
    }

    private static Optional<String> text(JsonNode json) {
        return json.isString() ? Optional.of(json.asString()) : Optional.empty();
    }
}
