package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// A list in one cell, one element on each line; as JSON where that would lose something.
///
/// @param alsoBetween a second mark between elements that people may type; empty for none
record Lines(Notation element, String alsoBetween) implements Notation {
    @Override
    public Parsed read(String text) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (text.strip().startsWith("[")) return Line.json(text);
        for (String line : elements(text))
            switch (element.read(line)) {
                case Parsed.Value(var json) -> array.add(json);
                case Parsed.Bad bad -> {
                    return bad;
                }
            }
        return new Parsed.Value(array);
    }

    @Override
    public String write(JsonNode json) {
        String lines =
                StreamSupport.stream(json.spliterator(), false)
                        .map(element::write)
                        .collect(Collectors.joining("\n"));
        boolean same =
                !lines.isBlank()
                        && read(lines) instanceof Parsed.Value(var back)
                        && back.equals(json);
        return same ? lines : json.toString();
    }

    private List<String> elements(String text) {
        String lines = alsoBetween.isEmpty() ? text : text.replace(alsoBetween, "\n");
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
