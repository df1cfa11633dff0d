package org.stapel.issuer.api;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a request's JSON object member by member, and names the place of what is wrong.
///
/// @param json as it came
public record JsonText(ObjectNode json) {
    /// @throws RefusedInput unless the text is one JSON object
    public static JsonText parse(String text) {
        if (StrictJson.parse(text) instanceof ObjectNode object) return new JsonText(object);
        throw new RefusedInput("wrong_type", "the content must be a JSON object");
    }

    /// @throws RefusedInput naming the first member that is not one of these
    public JsonText only(Set<String> known) {
        for (String name : json.propertyNames())
            if (!known.contains(name))
                throw new RefusedInput("unknown_field", "/" + name, "not a known field");
        return this;
    }

    /// A text that must be there, made into a value.
    public <T> T required(String name, Function<String, T> make) {
        return optional(name, make)
                .orElseThrow(() -> new RefusedInput("missing_field", "/" + name, "is missing"));
    }

    /// A text that may be there, made into a value.
    public <T> Optional<T> optional(String name, Function<String, T> make) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) return Optional.empty();
        if (!value.isString()) throw new RefusedInput("wrong_type", "/" + name, "must be a text");
        return Optional.of(made("/" + name, value.asString(), make));
    }

    /// An object of texts that must be there, made into a value.
    public <T> T requiredTexts(String name, Function<Map<String, String>, T> make) {
        if (!(json.path(name) instanceof ObjectNode object))
            throw new RefusedInput("missing_field", "/" + name, "must be an object of texts");
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : object.propertyNames()) {
            if (!object.path(key).isString())
                throw new RefusedInput("wrong_type", "/" + name + "/" + key, "must be a text");
            texts.put(key, object.path(key).asString());
        }
        return made("/" + name, texts, make);
    }

    private static <S, T> T made(String pointer, S value, Function<S, T> make) {
        try {
            return make.apply(value);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", pointer, String.valueOf(e.getMessage()));
        }
    }
}
