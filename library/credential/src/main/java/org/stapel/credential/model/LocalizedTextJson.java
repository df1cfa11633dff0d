package org.stapel.credential.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A localized text as a JSON object, language tag to text, in the order of the text.
final class LocalizedTextJson {
    private LocalizedTextJson() {}

    static LocalizedText read(JsonNode json, String pointer) {
        if (!json.isObject()) throw JsonFields.wrongType(pointer, "an object of language to text");
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String at = pointer + "/" + JsonFields.escaped(entry.getKey());
            if (!entry.getValue().isString()) throw JsonFields.wrongType(at, "a string");
            texts.put(entry.getKey(), entry.getValue().stringValue());
        }
        return JsonFields.parsed(pointer, () -> new LocalizedText(texts));
    }

    static ObjectNode write(LocalizedText text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        text.byLanguage().forEach(json::put);
        return json;
    }
}
