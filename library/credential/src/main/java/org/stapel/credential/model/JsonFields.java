package org.stapel.credential.model;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// One JSON object that is read field by field; knows its pointer, and refuses fields that nobody
/// asked for.
final class JsonFields {
    private static final int MOST_ITEMS = 200;
    private static final Pattern DECIMAL =
            Pattern.compile("(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?");

    private final JsonNode object;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();

    private JsonFields(JsonNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    static <T> T record(JsonNode json, String pointer, Function<JsonFields, T> build) {
        if (!json.isObject()) throw wrongType(pointer, "an object");
        JsonFields fields = new JsonFields(json, pointer);
        T built = parsed(pointer, () -> build.apply(fields));
        fields.refuseUnasked();
        return built;
    }

    String text(String name) {
        return required(name, optionalText(name));
    }

    Optional<String> optionalText(String name) {
        return optional(name, JsonFields::textOf);
    }

    List<String> texts(String name) {
        return list(name, JsonFields::textOf);
    }

    <T> T value(String name, Function<String, T> parse) {
        return required(name, optionalValue(name, parse));
    }

    <T> Optional<T> optionalValue(String name, Function<String, T> parse) {
        return optional(name, (node, at) -> parseText(node, at, parse));
    }

    <T> List<T> values(String name, Function<String, T> parse) {
        return list(name, (node, at) -> parseText(node, at, parse));
    }

    <T> T nested(String name, Function<JsonFields, T> build) {
        return required(name, optionalNested(name, build));
    }

    <T> Optional<T> optionalNested(String name, Function<JsonFields, T> build) {
        return optional(name, (node, at) -> record(node, at, build));
    }

    <T> List<T> nestedList(String name, Function<JsonFields, T> build) {
        return list(name, (node, at) -> record(node, at, build));
    }

    LocalizedText localized(String name) {
        return required(name, optionalLocalized(name));
    }

    Optional<LocalizedText> optionalLocalized(String name) {
        return optional(name, JsonFields::localizedOf);
    }

    List<LocalizedText> localizedList(String name) {
        return list(name, JsonFields::localizedOf);
    }

    int number(String name) {
        return required(name, optionalNumber(name));
    }

    Optional<Integer> optionalNumber(String name) {
        return optional(name, JsonFields::numberOf);
    }

    boolean flag(String name) {
        return required(name, optional(name, JsonFields::flagOf));
    }

    static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches())
            throw new IllegalArgumentException("not a plain decimal");
        return new BigDecimal(text);
    }

    /// The message leaves the text out: it may be a date of birth.
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date as in 2026-06-30", e);
        }
    }

    static URI uri(String text) {
        URI uri = URI.create(text);
        if (!uri.isAbsolute()) throw new IllegalArgumentException("not an absolute URI");
        return uri;
    }

    static Bytes sha256(String text) {
        Bytes bytes = Bytes.of(Base64.getUrlDecoder().decode(text));
        if (bytes.length() != 32 || !bytes.base64Url().equals(text))
            throw new IllegalArgumentException("not an unpadded base64url SHA-256");
        return bytes;
    }

    private <T> Optional<T> optional(String name, BiFunction<JsonNode, String, T> read) {
        asked.add(name);
        @Nullable JsonNode node = object.get(name);
        if (node == null) return Optional.empty();
        return Optional.of(read.apply(node, pointer + "/" + name));
    }

    private <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() ->
                new RefusedInput("missing_field", pointer + "/" + name, name + " is missing"));
    }

    private <T> List<T> list(String name, BiFunction<JsonNode, String, T> read) {
        return optional(name, (node, at) -> itemsOf(node, at, read)).orElse(List.of());
    }

    private static <T> List<T> itemsOf(
            JsonNode node, String pointer, BiFunction<JsonNode, String, T> read) {
        if (!node.isArray()) throw wrongType(pointer, "an array");
        if (node.size() > MOST_ITEMS)
            throw new RefusedInput("too_many", pointer, "more than " + MOST_ITEMS + " items");
        List<T> items = new ArrayList<>();
        for (JsonNode item : node) items.add(read.apply(item, pointer + "/" + items.size()));
        return items;
    }

    private void refuseUnasked() {
        for (String name : object.propertyNames())
            if (!asked.contains(name))
                throw new RefusedInput(
                        "unknown_field", pointer + "/" + escaped(name), "unknown field");
    }

    private static String textOf(JsonNode node, String pointer) {
        if (!node.isString()) throw wrongType(pointer, "a string");
        return node.stringValue();
    }

    private static int numberOf(JsonNode node, String pointer) {
        if (!node.isIntegralNumber() || !node.canConvertToInt())
            throw wrongType(pointer, "a whole number");
        return node.intValue();
    }

    private static boolean flagOf(JsonNode node, String pointer) {
        if (!node.isBoolean()) throw wrongType(pointer, "true or false");
        return node.booleanValue();
    }

    private static LocalizedText localizedOf(JsonNode node, String pointer) {
        return LocalizedTextJson.read(node, pointer);
    }

    private static <T> T parseText(JsonNode node, String pointer, Function<String, T> parse) {
        String text = textOf(node, pointer);
        return parsed(pointer, () -> parse.apply(text));
    }

    static <T> T parsed(String pointer, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", pointer, String.valueOf(e.getMessage()));
        }
    }

    static RefusedInput wrongType(String pointer, String expected) {
        return new RefusedInput("wrong_type", pointer, "must be " + expected);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
