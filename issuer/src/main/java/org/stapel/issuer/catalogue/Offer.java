package org.stapel.issuer.catalogue;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// One version of something that an institution awards, as its catalogue describes it.
///
/// @param id as the catalogue names it; versions beside each other share it
/// @param kind of the award that it leads to
/// @param json the element of the catalogue, as its JSON Schema has it; not to be changed
public record Offer(
        Type type,
        String id,
        String version,
        AwardKind kind,
        LocalizedText title,
        ObjectNode json) {
    /// The lists of a catalogue.
    public enum Type {
        MODULE("modules"),
        UNIT("units"),
        PROCEDURE("procedures");

        private final String list;

        Type(String list) {
            this.list = list;
        }

        /// The name of the list in the JSON of a catalogue.
        public String list() {
            return list;
        }
    }

    /// @throws IllegalArgumentException for an element that the schema would not accept
    static Offer read(Type type, ObjectNode json) {
        Map<String, String> title = new LinkedHashMap<>();
        json.path("title")
                .properties()
                .forEach(t -> title.put(t.getKey(), t.getValue().asString()));
        return new Offer(
                type,
                json.path("id").asString(""),
                json.path("version").asString(""),
                kind(type, json),
                new LocalizedText(title),
                json);
    }

    /// The ids of the course units that a module consists of, or that a procedure looks at; those
    /// of a unit are its own.
    public List<String> units() {
        return switch (type) {
            case UNIT -> List.of(id);
            case MODULE -> texts("parts");
            case PROCEDURE -> texts("scope");
        };
    }

    /// The learning outcomes, each an object with `statement`.
    public List<ObjectNode> outcomes() {
        List<ObjectNode> outcomes = new ArrayList<>();
        for (JsonNode outcome : json.path("outcomes"))
            if (outcome instanceof ObjectNode object) outcomes.add(object);
        return outcomes;
    }

    /// ECTS credits as the catalogue writes them.
    public Optional<String> ects() {
        return text(type == Type.UNIT ? json.path("ects") : json.path("workload").path("ects"));
    }

    /// EQF level, 1 to 8.
    public Optional<Integer> eqf() {
        JsonNode level = type == Type.UNIT ? json.path("eqf") : json.path("level").path("eqf");
        return level.isInt() ? Optional.of(level.intValue()) : Optional.empty();
    }

    /// ISCED-F code.
    public Optional<String> field() {
        return text(json.path("field"));
    }

    /// How many years what a procedure gives stays valid; empty for ever.
    public Optional<Integer> validYears() {
        JsonNode years = json.path("validYears");
        return years.isInt() ? Optional.of(years.intValue()) : Optional.empty();
    }

    /// The texts of a list, as of `parts`.
    public List<String> texts(String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static AwardKind kind(Type type, ObjectNode json) {
        return switch (type) {
            case UNIT -> AwardKind.CREDIT_CERTIFICATE;
            case MODULE -> AwardKind.valueOf(json.path("kind").asString(""));
            case PROCEDURE ->
                    text(json.path("outcome"))
                            .map(AwardKind::valueOf)
                            .orElseGet(() -> byRoute(json));
        };
    }

    private static AwardKind byRoute(ObjectNode json) {
        return json.path("route").asString("").equals("EVK")
                ? AwardKind.EXEMPTION_DECISION
                : AwardKind.PROOF_OF_COMPETENCE;
    }
}
