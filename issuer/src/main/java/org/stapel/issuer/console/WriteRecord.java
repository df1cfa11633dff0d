package org.stapel.issuer.console;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a form into an award record; what the form does not ask for stays as the base has it.
record WriteRecord(AwardForm form) {
    AwardForm.Written over(ObjectNode base) {
        var layout = new FormLayout(form.kind());
        ObjectNode json = base.deepCopy();
        json.put("kind", form.kind().name());
        layout.fields().forEach(field -> write(json, field, field.name()));
        Map<String, String> rowOf = new LinkedHashMap<>();
        layout.rows().forEach(rows -> write(json, rows, rowOf));
        return new AwardForm.Written(json, rowOf);
    }

    private void write(ObjectNode json, FormItem.Rows rows, Map<String, String> rowOf) {
        JsonNode before = json.path(rows.name());
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < form.rows(rows.name()); i++) {
            if (blank(rows.row(i))) continue;
            ObjectNode element =
                    before.path(i) instanceof ObjectNode known
                            ? known.deepCopy()
                            : JsonNodeFactory.instance.objectNode();
            for (FormItem.Field field : rows.fields())
                write(element, field, rows.name() + "." + i + "." + field.name());
            nameUnit(element);
            rowOf.put("/" + rows.name() + "/" + after.size(), rows.name() + "." + i);
            after.add(element);
        }
        if (after.isEmpty()) json.remove(rows.name());
        else json.set(rows.name(), after);
    }

    /// A part that names a course unit bears the unit's title.
    private static void nameUnit(ObjectNode element) {
        if (element.path("unit") instanceof ObjectNode unit
                && !unit.has("title")
                && element.has("title")) unit.set("title", element.path("title"));
    }

    private boolean blank(List<FormItem.Field> row) {
        return row.stream()
                .flatMap(field -> field.inputs().stream())
                .allMatch(input -> form.value(input).isEmpty());
    }

    private void write(ObjectNode json, FormItem.Field field, String name) {
        if (field.type() == FormItem.Type.LINES) {
            new DottedPath(field.name()).put(json, new TextLines(form, name).over(json.path(name)));
            return;
        }
        int shorter = name.length() - field.name().length();
        for (String input : field.below("").inputs()) {
            String relative = input.substring(1);
            String value = form.value(name.substring(0, shorter) + relative);
            new DottedPath(relative).put(json, node(field.type(), value));
        }
    }

    private static Optional<JsonNode> node(FormItem.Type type, String value) {
        if (value.isEmpty()) return Optional.empty();
        JsonNodeFactory make = JsonNodeFactory.instance;
        return Optional.of(
                switch (type) {
                    case TEXT, LONG_TEXT, DATE, MOMENT, CHOICE, LINES -> make.stringNode(value);
                    case DECIMAL -> make.stringNode(value.replace(',', '.'));
                    case INTEGER ->
                            value.matches("[0-9]{1,6}")
                                    ? make.numberNode(Integer.parseInt(value))
                                    : make.stringNode(value);
                    case YES_NO -> make.booleanNode(value.equals("yes"));
                    case CHOICES -> {
                        ArrayNode chosen = make.arrayNode();
                        Arrays.stream(value.split(AwardForm.BETWEEN)).forEach(chosen::add);
                        yield chosen;
                    }
                });
    }
}
