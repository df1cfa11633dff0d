package org.stapel.issuer.console;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Texts of which one stands on each line, the same line in each language being the same text.
record TextLines(AwardForm form, String name) {
    private static final String OUTCOMES = "outcomes";

    /// The lines as JSON; what the base knows more about a text, as its skills, stays with it.
    Optional<JsonNode> over(JsonNode base) {
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < count(); i++) {
            ObjectNode text = text(i);
            if (!text.isEmpty()) after.add(element(text, base));
        }
        return after.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    /// What of an element stands on the line.
    static JsonNode textOf(String name, JsonNode element) {
        return name.equals(OUTCOMES) ? element.path("statement") : element;
    }

    private ObjectNode element(ObjectNode text, JsonNode base) {
        for (JsonNode known : base)
            if (shares(text, textOf(name, known)) && known instanceof ObjectNode object)
                return with(text, object.deepCopy());
        return with(text, JsonNodeFactory.instance.objectNode());
    }

    private ObjectNode with(ObjectNode text, ObjectNode element) {
        if (!name.equals(OUTCOMES)) return text;
        if (element.path("statement") instanceof ObjectNode statement) statement.setAll(text);
        else element.set("statement", text);
        return element;
    }

    private static boolean shares(ObjectNode text, JsonNode known) {
        return text.propertyNames().stream()
                .anyMatch(language -> text.path(language).equals(known.path(language)));
    }

    private ObjectNode text(int line) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        for (String language : FormLayout.LANGUAGES) {
            String[] lines = lines(language);
            if (line < lines.length && !lines[line].isBlank())
                text.put(language, lines[line].strip());
        }
        return text;
    }

    private int count() {
        return FormLayout.LANGUAGES.stream()
                .mapToInt(language -> lines(language).length)
                .max()
                .orElse(0);
    }

    private String[] lines(String language) {
        return form.value(name + "." + language).split("\n", -1);
    }
}
