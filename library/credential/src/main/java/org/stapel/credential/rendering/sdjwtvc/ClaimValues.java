package org.stapel.credential.rendering.sdjwtvc;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.model.SkillLink;
import org.stapel.credential.model.UnitRef;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// The JSON of the values that occur in more than one claim.
final class ClaimValues {

    private ClaimValues() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode text(LocalizedText text) {
        ObjectNode byLanguage = object();
        text.byLanguage().forEach(byLanguage::put);
        return byLanguage;
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode body(Organisation body) {
        ObjectNode json = object().put("id", body.id());
        json.set("name", text(body.name()));
        json.put("country", body.country().value());
        body.region().ifPresent(region -> json.put("region", region));
        body.homepage().ifPresent(page -> json.put("homepage", page.toString()));
        return json;
    }

    static ObjectNode unit(UnitRef unit) {
        ObjectNode json = object().put("id", unit.id());
        unit.version().ifPresent(version -> json.put("version", version));
        json.set("title", text(unit.title()));
        return json;
    }

    static ObjectNode skill(SkillLink skill) {
        ObjectNode json = object().put("uri", skill.uri().toString());
        json.set("label", text(skill.label()));
        return json;
    }
}
