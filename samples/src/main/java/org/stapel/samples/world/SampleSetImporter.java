package org.stapel.samples.world;

import org.stapel.credential.model.Organisation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the sample set, with its short notation, into qualifications as the schema `qualification`
/// describes them.
public final class SampleSetImporter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String VERSION = "2026-2027";

    private final Map<String, Organisation> byCode = new HashMap<>();

    /// @param institutions those that the sample set names by their codes
    public SampleSetImporter(List<SampleInstitution> institutions) {
        institutions.forEach(
                institution -> byCode.put(institution.code(), institution.organisation()));
    }

    /// Every qualification of the sample set, with units, entry rule, constraints and policies.
    public List<ObjectNode> qualifications(JsonNode sampleSet) {
        Map<String, JsonNode> units = new HashMap<>();
        sampleSet.path("units").forEach(unit -> units.put(unit.path("id").stringValue(), unit));
        return sampleSet
                .path("qualifications")
                .valueStream()
                .map(source -> qualification(source, units))
                .toList();
    }

    private ObjectNode qualification(JsonNode source, Map<String, JsonNode> units) {
        String id = source.path("id").stringValue();
        Organisation body = bodyOf(source);
        ObjectNode target = NODES.objectNode().put("id", id).put("version", VERSION);
        target.put("validFrom", "2024-09-01").put("kind", "QUALIFICATION");
        target.set("title", source.path("title"));
        target.set("awardingBody", organisation(body));
        target.put("programme", id);
        target.put("diplomaProgramme", !source.path("kind").stringValue().equals("postgraduate"));
        target.put("totalEcts", source.path("totalEcts").asString());
        target.put("eqf", source.path("eqf").intValue());
        target.put("iscedF", source.path("iscedF").stringValue());
        if (source.has("entry")) target.set("entry", entry(id, source.path("entry")));
        target.set("root", root(id, source.path("blocks"), units));
        target.set("constraints", constraints(id, source.path("global_"), body));
        ArrayNode prerequisites = prerequisites(source.path("blocks"), units);
        if (!prerequisites.isEmpty()) target.set("prerequisites", prerequisites);
        addPolicies(target, source.path("global_"));
        return target;
    }

    private Organisation bodyOf(JsonNode source) {
        String code = source.path("awardingBody").stringValue();
        Organisation body = byCode.get(code);
        if (body == null) throw new IllegalStateException("no institution with the code " + code);
        return body;
    }

    private static ObjectNode organisation(Organisation body) {
        ObjectNode json = NODES.objectNode().put("id", body.id());
        ObjectNode name = json.putObject("name");
        body.name().byLanguage().forEach(name::put);
        json.put("country", body.country().value());
        body.region().ifPresent(region -> json.put("region", region));
        body.homepage().ifPresent(page -> json.put("homepage", page.toString()));
        return json;
    }

    private static ObjectNode entry(String id, JsonNode source) {
        ObjectNode entry = NODES.objectNode().put("id", id + "-ENTRY");
        ArrayNode anyOf = entry.putArray("anyOf");
        source.path("anyOf")
                .forEach(diploma ->
                        anyOf.addObject()
                                .put("kind", "QUALIFICATION")
                                .put("eqfAtLeast", eqfOf(diploma.stringValue())));
        return entry;
    }

    private static int eqfOf(String diploma) {
        return switch (diploma) {
            case "diploma:bachelor" -> 6;
            case "diploma:master" -> 7;
            default -> throw new IllegalStateException("not an entry rule: " + diploma);
        };
    }

    private static ObjectNode root(String id, JsonNode blocks, Map<String, JsonNode> units) {
        ObjectNode root = NODES.objectNode().put("rule", "AllOf").put("id", id + "-ROOT");
        ArrayNode children = root.putArray("children");
        blocks.forEach(block -> children.add(block(block, units)));
        return root;
    }

    private static ObjectNode block(JsonNode block, Map<String, JsonNode> units) {
        String id = block.path("id").stringValue();
        ObjectNode rule =
                switch (block.path("rule").stringValue()) {
                    case "allOf" -> allOf(id, block.path("units"), units);
                    case "minEcts" -> minEcts(id, block, units);
                    case "oneOf" -> oneOf(id, block.path("options"), units);
                    default -> throw new IllegalStateException("not a rule of a block: " + id);
                };
        rule.set("label", block.path("title"));
        return rule;
    }

    private static ObjectNode allOf(String id, JsonNode members, Map<String, JsonNode> units) {
        ObjectNode rule = NODES.objectNode().put("rule", "AllOf").put("id", id);
        ArrayNode children = rule.putArray("children");
        members.forEach(member -> {
            String unit = member.stringValue();
            ObjectNode child =
                    children.addObject()
                            .put("rule", "UnitReq")
                            .put("id", id + "-" + unit)
                            .put("unitId", unit);
            addUnit(child, unit, units);
            child.put("compulsory", true);
        });
        return rule;
    }

    private static ObjectNode minEcts(String id, JsonNode block, Map<String, JsonNode> units) {
        ObjectNode rule = NODES.objectNode().put("rule", "MinEcts").put("id", id);
        rule.put("ects", block.path("ects").asString());
        ArrayNode pool = rule.putObject("pool").putArray("units");
        block.path("units")
                .forEach(member -> {
                    String unit = member.stringValue();
                    addUnit(pool.addObject().put("unitId", unit), unit, units);
                });
        return rule;
    }

    private static ObjectNode oneOf(String id, JsonNode options, Map<String, JsonNode> units) {
        ObjectNode rule = NODES.objectNode().put("rule", "OneOf").put("id", id);
        ArrayNode targets = rule.putArray("options");
        options.forEach(option ->
                targets.add(allOf(option.path("id").stringValue(), option.path("units"), units)));
        return rule;
    }

    private static void addUnit(ObjectNode target, String id, Map<String, JsonNode> units) {
        JsonNode unit = unitOf(id, units);
        target.put("ects", unit.path("ects").asString()).set("title", unit.path("title"));
    }

    private static JsonNode unitOf(String id, Map<String, JsonNode> units) {
        JsonNode unit = units.get(id);
        if (unit == null) throw new IllegalStateException("no unit " + id);
        return unit;
    }

    private static ArrayNode constraints(String id, JsonNode global, Organisation body) {
        ArrayNode constraints = NODES.arrayNode();
        constraints
                .addObject()
                .put("constraint", "MinResidency")
                .put("id", id + "-RESIDENCY")
                .put("organisation", body.id())
                .put("ects", global.path("minResidencyEcts").asString());
        constraints
                .addObject()
                .put("constraint", "MaxShare")
                .put("id", id + "-NONFORMAL")
                .put("of", "NONFORMAL")
                .put("share", global.path("maxNonFormalShare").decimalValue().toPlainString());
        return constraints;
    }

    private static ArrayNode prerequisites(JsonNode blocks, Map<String, JsonNode> units) {
        ArrayNode all = NODES.arrayNode();
        blocks.valueStream()
                .flatMap(SampleSetImporter::unitsOf)
                .forEach(unit -> {
                    JsonNode before = unitOf(unit, units).path("prerequisites");
                    if (before.isEmpty()) return;
                    all.addObject()
                            .put("id", unit + "-AFTER")
                            .put("unit", unit)
                            .put("prerequisite", "PASSED")
                            .set("units", before);
                });
        return all;
    }

    private static Stream<String> unitsOf(JsonNode block) {
        Stream<JsonNode> lists =
                Stream.concat(
                        Stream.of(block.path("units")),
                        block.path("options").valueStream().map(option -> option.path("units")));
        return lists.flatMap(JsonNode::valueStream).map(JsonNode::stringValue);
    }

    private static void addPolicies(ObjectNode target, JsonNode global) {
        String[] mark = global.path("passMark").stringValue().split("/", 2);
        target.putObject("grading")
                .put("scheme", "0-" + mark[1])
                .put("maximum", mark[1])
                .put("passMark", mark[0]);
        if (!global.has("actualisationAfterYears")) return;
        ObjectNode recency = target.putObject("recency");
        recency.put("years", global.path("actualisationAfterYears").intValue())
                .put("from", "NEXT_1_OCTOBER")
                .put("effect", "CONDITIONAL");
        recency.putObject("remedy")
                .put("nl", "Een actualiseringsprogramma volgen")
                .put("en", "Follow a programme to bring it up to date");
    }
}
