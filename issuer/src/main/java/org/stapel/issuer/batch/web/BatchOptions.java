package org.stapel.issuer.batch.web;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.batch.Order;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.mapping.Target;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.TextEncoding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an API client says beside a file: how it is read, what its columns hold, what is confirmed.
record BatchOptions(JsonText json) {
    private static final Set<String> KNOWN =
            Set.of(
                    "encoding",
                    "delimiter",
                    "decimalMark",
                    "dateOrder",
                    "sheet",
                    "headerRow",
                    "offer",
                    "recognised",
                    "columns",
                    "constants",
                    "acceptWarnings",
                    "correctAll",
                    "correct",
                    "releaseAt",
                    "confirm");

    /// @throws RefusedInput naming the place of what is wrong
    static BatchOptions parse(String text) {
        return new BatchOptions(JsonText.parse(text.isBlank() ? "{}" : text).only(KNOWN));
    }

    boolean confirm() {
        return flag("confirm");
    }

    /// Whether the file has to be read otherwise than it was.
    boolean readsOtherwise() {
        return java.util.stream.Stream.of("encoding", "delimiter", "sheet", "headerRow")
                .anyMatch(json.json()::has);
    }

    SheetChoices choices() {
        JsonNode header = json.json().path("headerRow");
        return new SheetChoices(
                json.optional("encoding", TextEncoding::valueOf),
                json.optional("delimiter", Delimiter::valueOf),
                json.optional("decimalMark", DecimalMark::valueOf),
                json.optional("dateOrder", DateOrder::valueOf),
                json.optional("sheet", name -> name),
                header.isInt() ? Optional.of(header.intValue()) : Optional.empty());
    }

    /// The columns that are said, else the suggested ones.
    Mapping mapping(Mapping suggested) {
        var columns =
                texts("columns")
                        .map(said -> new LinkedHashMap<>(columns(said)))
                        .orElseGet(() -> new LinkedHashMap<>(suggested.columns()));
        return new Mapping(
                columns,
                json.optional("offer", OfferRef::parse).or(suggested::offer),
                json.optional("recognised", OfferRef::parse),
                texts("constants").map(BatchOptions::constants).orElse(Map.of()));
    }

    Order order() {
        Set<Integer> corrections = new LinkedHashSet<>();
        for (JsonNode row : json.json().path("correct"))
            if (row.isInt()) corrections.add(row.intValue());
        return new Order(
                flag("acceptWarnings"),
                flag("correctAll"),
                corrections,
                json.optional("releaseAt", BatchOptions::moment));
    }

    private boolean flag(String name) {
        JsonNode value = json.json().path(name);
        if (!value.isMissingNode() && !value.isBoolean())
            throw new RefusedInput("wrong_type", "/" + name, "must be true or false");
        return value.asBoolean(false);
    }

    private Optional<Map<String, String>> texts(String name) {
        if (!json.json().has(name)) return Optional.empty();
        if (!(json.json().path(name) instanceof ObjectNode object))
            throw new RefusedInput("wrong_type", "/" + name, "must be an object of texts");
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asString("")));
        return Optional.of(texts);
    }

    private static Map<String, String> columns(Map<String, String> said) {
        said.forEach((header, code) -> {
            if (Target.ofCode(code).isEmpty())
                throw new RefusedInput("bad_value", "/columns", "no column can hold " + code);
        });
        return said;
    }

    private static Map<Field, String> constants(Map<String, String> said) {
        Map<Field, String> constants = new LinkedHashMap<>();
        said.forEach((code, value) ->
                constants.put(
                        Field.ofCode(code)
                                .filter(Field::mayBeConstant)
                                .orElseThrow(() ->
                                        new RefusedInput(
                                                "bad_value",
                                                "/constants",
                                                "no constant is called " + code)),
                        value));
        return constants;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a moment is written as 2026-06-30T16:00:00Z", e);
        }
    }
}
