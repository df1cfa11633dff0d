package org.stapel.issuer.catalogue.table;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// An object written on one line, its values between bars in a fixed order: `PORTFOLIO | … | …`.
///
/// An object that says more than fits between the bars is written as JSON, so that nothing is lost.
///
/// @param tail reads and writes what stands behind the fixed values
record Line(List<Part> parts, Tail tail) implements Notation {
    private static final String BETWEEN = " | ";

    /// A value between two bars.
    record Part(Place place, Form form) {}

    /// How a value stands between the bars.
    enum Form {
        TEXT,
        CODE,
        /// Several names, with commas between.
        NAMES
    }

    /// What may follow the fixed values.
    interface Tail {
        /// Nothing may follow.
        Tail NONE =
                new Tail() {
                    @Override
                    public Parsed read(List<String> rest, ObjectNode into) {
                        return rest.isEmpty()
                                ? new Parsed.Value(into)
                                : new Parsed.Bad("too_many_bars", String.join(BETWEEN, rest));
                    }

                    @Override
                    public List<String> write(JsonNode json) {
                        return List.of();
                    }
                };

        Parsed read(List<String> rest, ObjectNode into);

        List<String> write(JsonNode json);
    }

    static Line of(Part... parts) {
        return new Line(List.of(parts), Tail.NONE);
    }

    static Part text(String place) {
        return new Part(new Place(place), Form.TEXT);
    }

    static Part code(String place) {
        return new Part(new Place(place), Form.CODE);
    }

    static Part names(String place) {
        return new Part(new Place(place), Form.NAMES);
    }

    @Override
    public Parsed read(String text) {
        if (text.strip().startsWith("{")) return json(text);
        List<String> values = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(values.size(), parts.size()); i++)
            if (!values.get(i).isEmpty())
                parts.get(i).place().put(object, value(parts.get(i).form(), values.get(i)));
        return values.size() > parts.size()
                ? tail.read(values.subList(parts.size(), values.size()), object)
                : new Parsed.Value(object);
    }

    @Override
    public String write(JsonNode json) {
        List<String> values = new ArrayList<>();
        parts.forEach(part -> values.add(words(part.place().in(json))));
        values.addAll(tail.write(json));
        while (!values.isEmpty() && values.getLast().isEmpty()) values.removeLast();
        String line = String.join(BETWEEN, values);
        boolean same =
                !line.isBlank()
                        && line.lines().count() == 1
                        && read(line) instanceof Parsed.Value(var back)
                        && back.equals(json);
        return same ? line : json.toString();
    }

    static Parsed json(String text) {
        try {
            return new Parsed.Value(StrictJson.parse(text));
        } catch (RefusedInput e) {
            return new Parsed.Bad("not_json", text);
        }
    }

    private static JsonNode value(Form form, String text) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (form) {
            case TEXT -> make.stringNode(text);
            case CODE -> make.stringNode(Scalar.code(text));
            case NAMES -> {
                ArrayNode names = make.arrayNode();
                Arrays.stream(text.split(",", -1)).map(String::strip).forEach(names::add);
                yield names;
            }
        };
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "))
                : value.asString("");
    }
}
