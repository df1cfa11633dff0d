package org.stapel.samples.stacking;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes a question for the evaluation endpoint from award records: a whole world in one document,
/// as the schema `stacking-world` describes it.
public final class InlineWorld {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private InlineWorld() {}

    /// @param awards records of everything that the learner holds
    /// @param asOf the day, as in `2026-11-23`
    public static ObjectNode of(
            JsonNode qualification, JsonNode equivalences, List<JsonNode> awards, String asOf) {
        ObjectNode world = NODES.objectNode();
        world.set("qualification", qualification);
        world.set("equivalences", equivalences);
        ArrayNode achievements = world.putArray("achievements");
        awards.forEach(award -> achievements.add(achievement(award)));
        world.put("asOf", asOf);
        return world;
    }

    private static ObjectNode achievement(JsonNode award) {
        ObjectNode json = NODES.objectNode();
        json.put("id", award.path("id").stringValue());
        json.put("award", award.path("id").stringValue());
        json.put("issuer", award.path("awardingBodies").path(0).path("id").stringValue());
        json.set("kind", award.path("kind"));
        json.set("title", award.path("title"));
        if (award.has("unit")) json.set("unit", unit(award.path("unit")));
        if (award.has("programme")) json.set("programme", award.path("programme"));
        json.put("nonFormal", award.path("setting").stringValue().equals("NON_FORMAL"));
        json.put("recognisedCompetence", award.path("route").stringValue().equals("EVC"));
        if (award.path("workload").has("ects"))
            json.set("ects", award.path("workload").path("ects"));
        if (award.path("level").has("eqf")) json.set("eqf", award.path("level").path("eqf"));
        if (award.has("field")) json.set("field", award.path("field"));
        if (award.has("grade")) json.set("result", result(award.path("grade")));
        json.set("awardedOn", award.path("awardedDate"));
        if (award.has("validUntil")) json.set("validUntil", award.path("validUntil"));
        if (award.has("parts")) parts(award.path("parts"), json.putArray("parts"));
        if (award.has("exemptedUnits")) {
            ArrayNode exempted = json.putArray("exempted");
            award.path("exemptedUnits").forEach(unit -> exempted.add(unit(unit)));
        }
        if (award.has("supersedes")) json.set("supersedes", award.path("supersedes"));
        return json;
    }

    private static ObjectNode unit(JsonNode unit) {
        ObjectNode json = NODES.objectNode();
        json.set("id", unit.path("id"));
        if (unit.has("version")) json.set("version", unit.path("version"));
        return json;
    }

    private static ObjectNode result(JsonNode grade) {
        ObjectNode json = NODES.objectNode();
        for (String name : List.of("value", "maximum", "passMark"))
            if (grade.has(name)) json.set(name, grade.path(name));
        return json;
    }

    private static void parts(JsonNode parts, ArrayNode to) {
        for (JsonNode part : parts) {
            ObjectNode json = to.addObject();
            if (part.has("award")) json.set("award", part.path("award"));
            if (part.has("unit")) json.set("unit", unit(part.path("unit")));
            json.set("title", part.path("title"));
            if (part.has("ects")) json.set("ects", part.path("ects"));
        }
    }
}
