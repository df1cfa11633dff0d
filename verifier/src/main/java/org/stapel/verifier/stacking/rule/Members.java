package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The members of a JSON object that its schema has accepted.
public record Members(JsonNode json) {
    public String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("no member " + name));
    }

    public Optional<String> optional(String name) {
        return json.path(name).isString()
                ? Optional.of(json.path(name).stringValue())
                : Optional.empty();
    }

    public Optional<BigDecimal> decimal(String name) {
        return optional(name).map(BigDecimal::new);
    }

    public Optional<Integer> number(String name) {
        return json.path(name).isInt() ? Optional.of(json.path(name).intValue()) : Optional.empty();
    }

    public boolean flag(String name, boolean absent) {
        return json.path(name).asBoolean(absent);
    }

    public List<String> list(String name) {
        return json.path(name).valueStream().map(JsonNode::stringValue).toList();
    }

    public Members member(String name) {
        return new Members(json.path(name));
    }

    public Optional<Members> inside(String name) {
        return json.has(name) ? Optional.of(member(name)) : Optional.empty();
    }

    public <T> List<T> each(String name, Function<Members, T> read) {
        return json.path(name).valueStream().map(Members::new).map(read).toList();
    }

    public Stream<String> names() {
        return json.propertyNames().stream();
    }

    public Optional<LocalizedText> texts(String name) {
        if (!json.has(name)) return Optional.empty();
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        json.path(name)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue()));
        return Optional.of(new LocalizedText(texts));
    }
}
