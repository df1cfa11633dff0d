package org.stapel.credential.encoding;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Builds a tree from tokens and refuses, with its pointer, what [StrictJson] does not let in.
final class TreeReader {
    private static final int MAX_DIGITS = 32;
    private static final long MAX_SAFE = (1L << 53) - 1;
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    JsonNode read() {
        JsonNode value = value(parser.nextToken(), 0);
        if (parser.nextToken() != null)
            throw new RefusedInput("malformed_json", "text follows the JSON value");
        return value;
    }

    private JsonNode value(JsonToken token, int depth) {
        if (token == null) throw refused("malformed_json", "the JSON value is missing");
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> NODES.stringNode(text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw refused("malformed_json", "unexpected " + token);
        };
    }

    private ObjectNode object(int depth) {
        refuseTooDeep(depth);
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = text(parser.currentName());
            if (object.has(name)) throw refused("duplicate_key", "a key occurs twice");
            object.set(name, value(parser.nextToken(), depth));
        }
        return object;
    }

    private ArrayNode array(int depth) {
        refuseTooDeep(depth);
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) array.add(value(token, depth));
        return array;
    }

    private JsonNode number(JsonToken token) {
        String text = parser.getString();
        long digits = text.length() > 4 * MAX_DIGITS ? text.length() : countDigits(text);
        if (digits > MAX_DIGITS || !NUMBER.matcher(text).matches())
            throw refused("bad_number", "a number has over 32 digits or is not finite");
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > MAX_DIGITS || value.precision() - value.scale() > MAX_DIGITS)
            throw refused("bad_number", "a number has over 32 digits when written out");
        if (value.signum() == 0 && text.startsWith("-"))
            throw refused("bad_number", "a number is minus zero");
        if (token == JsonToken.VALUE_NUMBER_FLOAT) return NODES.numberNode(value);
        if (value.abs().compareTo(BigDecimal.valueOf(MAX_SAFE)) > 0)
            throw refused("bad_number", "an integer is outside ±(2^53 - 1)");
        return integer(value.longValueExact());
    }

    /// The narrowest node, as for a number that code puts into a tree: only then are trees equal.
    private static JsonNode integer(long value) {
        return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
    }

    private static long countDigits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private String text(String text) {
        Text.refuseUnencodable(text, this::pointer);
        return text;
    }

    private void refuseTooDeep(int depth) {
        if (depth > StrictJson.MAX_DEPTH)
            throw refused("too_deep", "JSON is nested deeper than " + StrictJson.MAX_DEPTH);
    }

    private RefusedInput refused(String code, String message) {
        return new RefusedInput(code, pointer(), message);
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
