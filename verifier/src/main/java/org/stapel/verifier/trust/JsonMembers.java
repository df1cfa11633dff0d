package org.stapel.verifier.trust;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The members of one JSON object, each read as its type; what does not fit is refused with its
/// pointer.
record JsonMembers(JsonNode node, String pointer) {

    JsonMembers {
        if (!node.isObject()) throw new RefusedInput("bad_value", pointer, "not an object");
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isString() || value.asString().isBlank())
            throw new RefusedInput("bad_value", at(name), "not a text");
        return Optional.of(value.asString());
    }

    long whole(String name) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong())
            throw new RefusedInput("bad_value", at(name), "not a whole number");
        return value.asLong();
    }

    Instant moment(String name) {
        return optionalMoment(name).orElseThrow(() -> missing(name));
    }

    Optional<Instant> optionalMoment(String name) {
        return parsed(name, Instant::parse);
    }

    LocalDate day(String name) {
        return optionalDay(name).orElseThrow(() -> missing(name));
    }

    Optional<LocalDate> optionalDay(String name) {
        return parsed(name, LocalDate::parse);
    }

    Optional<URI> optionalUri(String name) {
        return parsed(name, URI::create);
    }

    /// Reads a text with a parser that refuses by exception.
    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        try {
            return optionalText(name).map(parser);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new RefusedInput("bad_value", at(name), "not in the form asked for");
        }
    }

    JsonMembers object(String name) {
        return new JsonMembers(node.path(name), at(name));
    }

    LocalizedText localized(String name) {
        JsonMembers languages = object(name);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages.node().propertyNames())
            texts.put(language, languages.text(language));
        try {
            return new LocalizedText(texts);
        } catch (IllegalArgumentException _) {
            throw new RefusedInput("bad_value", at(name), "not a text per language");
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(name)) {
            if (!value.isString()) throw new RefusedInput("bad_value", at(name), "not texts");
            texts.add(value.asString());
        }
        return texts;
    }

    <T> List<T> each(String name, Function<JsonMembers, T> read) {
        List<T> all = new ArrayList<>();
        int index = 0;
        for (JsonNode value : array(name))
            all.add(read.apply(new JsonMembers(value, at(name) + "/" + index++)));
        return all;
    }

    private JsonNode array(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isArray())
            throw new RefusedInput("bad_value", at(name), "not an array");
        return value;
    }

    String at(String name) {
        return pointer + "/" + name;
    }

    private RefusedInput missing(String name) {
        return new RefusedInput("missing_value", at(name), "missing");
    }
}
