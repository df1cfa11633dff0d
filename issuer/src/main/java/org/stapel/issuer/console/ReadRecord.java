package org.stapel.issuer.console;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Reads from an award record what its form shows.
record ReadRecord(ObjectNode json) {
    Map<String, String> typed(FormLayout layout) {
        Map<String, String> typed = new LinkedHashMap<>();
        layout.fields().forEach(field -> read(field, typed));
        for (FormItem.Rows rows : layout.rows())
            for (int i = 0; i < Math.min(json.path(rows.name()).size(), FormItem.Rows.MOST); i++)
                rows.row(i).forEach(field -> read(field, typed));
        return typed;
    }

    private void read(FormItem.Field field, Map<String, String> typed) {
        if (field.type() == FormItem.Type.LINES) {
            FormLayout.LANGUAGES.forEach(language ->
                    typed.put(field.name() + "." + language, lines(field.name(), language)));
            return;
        }
        for (String input : field.inputs()) typed.put(input, text(new DottedPath(input).in(json)));
    }

    private String lines(String name, String language) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .map(element -> TextLines.textOf(name, element).path(language).asString(""))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static String text(JsonNode node) {
        if (node.isBoolean()) return node.booleanValue() ? "yes" : "no";
        if (node.isArray())
            return StreamSupport.stream(node.spliterator(), false)
                    .map(element -> element.asString(""))
                    .collect(Collectors.joining(AwardForm.BETWEEN));
        return node.isValueNode() ? node.asString("") : "";
    }
}
