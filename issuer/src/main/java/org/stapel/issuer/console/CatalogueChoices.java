package org.stapel.issuer.console;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a catalogue as things to award: its modules, and its course units as credit certificates.
///
/// @param catalogue as its JSON Schema has it
record CatalogueChoices(ObjectNode catalogue) {
    private static final List<String> SAME_IN_AWARD =
            List.of(
                    "subtypes",
                    "setting",
                    "route",
                    "profiles",
                    "title",
                    "description",
                    "workload",
                    "level",
                    "field",
                    "outcomes",
                    "assessments",
                    "participation",
                    "qualityAssurance",
                    "languages",
                    "stackability",
                    "effect",
                    "programme",
                    "organisingBody",
                    "recognisingBody",
                    "furtherInformation",
                    "furtherInformationUrl");

    List<CatalogueChoice> all() {
        List<CatalogueChoice> choices = new ArrayList<>();
        for (JsonNode module : catalogue.path("modules"))
            choices.add(choice(AwardKind.valueOf(module.path("kind").asString("")), module));
        for (JsonNode unit : catalogue.path("units"))
            choices.add(choice(AwardKind.CREDIT_CERTIFICATE, unit));
        return choices;
    }

    /// What the catalogue says of an award of this module or unit.
    Optional<ObjectNode> award(AwardKind kind, String id) {
        return named("modules", id)
                .filter(module -> module.path("kind").asString("").equals(kind.name()))
                .map(module -> ofModule(kind, module))
                .or(() -> ofUnit(kind, id));
    }

    private ObjectNode ofModule(AwardKind kind, JsonNode module) {
        ObjectNode award = common(module);
        if (module.has("prerequisites")) award.set("prerequisites", module.path("prerequisites"));
        List<JsonNode> units = new ArrayList<>();
        for (JsonNode part : module.path("parts"))
            named("units", part.asString("")).ifPresent(units::add);
        if (kind == AwardKind.CREDIT_CERTIFICATE && units.size() == 1)
            award.set("unit", reference(units.getFirst()));
        else if (!units.isEmpty()) {
            ArrayNode parts = award.putArray("parts");
            units.forEach(unit -> parts.add(part(unit)));
        }
        return award;
    }

    private Optional<ObjectNode> ofUnit(AwardKind kind, String id) {
        if (kind != AwardKind.CREDIT_CERTIFICATE) return Optional.empty();
        return named("units", id)
                .map(unit -> {
                    ObjectNode award = common(unit);
                    award.set("unit", reference(unit));
                    move(unit, "ects", award, "workload.ects");
                    move(unit, "hours", award, "workload.hours");
                    move(unit, "eqf", award, "level.eqf");
                    if (unit.has("eqf")) award.withObject("/level").put("basis", "PROGRAMME");
                    return award;
                });
    }

    private static ObjectNode common(JsonNode offer) {
        ObjectNode award = JsonNodeFactory.instance.objectNode();
        for (String name : SAME_IN_AWARD) if (offer.has(name)) award.set(name, offer.path(name));
        if (offer.has("grading")) award.set("grade", offer.path("grading"));
        return award;
    }

    private static ObjectNode reference(JsonNode unit) {
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("id", "version", "title")) reference.set(name, unit.path(name));
        return reference;
    }

    private static ObjectNode part(JsonNode unit) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.set("title", unit.path("title"));
        part.set("unit", reference(unit));
        move(unit, "ects", part, "ects");
        return part;
    }

    private static void move(JsonNode from, String name, ObjectNode to, String path) {
        if (from.has(name)) new DottedPath(path).put(to, Optional.of(from.path(name)));
    }

    private Optional<JsonNode> named(String list, String id) {
        for (JsonNode offer : catalogue.path(list))
            if (offer.path("id").asString("").equals(id)) return Optional.of(offer);
        return Optional.empty();
    }

    private static CatalogueChoice choice(AwardKind kind, JsonNode offer) {
        Map<String, String> title = new LinkedHashMap<>();
        offer.path("title")
                .properties()
                .forEach(text -> title.put(text.getKey(), text.getValue().asString()));
        return new CatalogueChoice(kind, offer.path("id").asString(), new LocalizedText(title));
    }
}
