package org.stapel.issuer.catalogue.table;

import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A skill by its address. One that the vocabulary knows needs no label; another has it behind its
/// address, as `https://… (nl label / en label)`.
///
/// @param known the label of a skill by its address
record Skill(Function<String, Optional<LocalizedText>> known) implements Notation {
    static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://\\S+)(?: \\((.+) / (.+)\\))?");

    @Override
    public Parsed read(String text) {
        Matcher skill = FORM.matcher(text.strip());
        if (text.strip().startsWith("{")) return Line.json(text);
        if (!skill.matches()) return new Parsed.Bad("not_a_skill", text.strip());
        Optional<LocalizedText> label =
                skill.group(2) == null
                        ? known.apply(skill.group(1))
                        : Optional.of(labels(skill.group(2), skill.group(3)));
        if (label.isEmpty()) return new Parsed.Bad("skill_without_label", skill.group(1));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("uri", skill.group(1));
        ObjectNode words = json.putObject("label");
        label.get().byLanguage().forEach(words::put);
        return new Parsed.Value(json);
    }

    @Override
    public String write(JsonNode skill) {
        String text = words(skill);
        boolean same = read(text) instanceof Parsed.Value(var back) && back.equals(skill);
        return same ? text : skill.toString();
    }

    private String words(JsonNode skill) {
        String uri = skill.path("uri").asString("");
        JsonNode label = skill.path("label");
        boolean isKnown =
                known.apply(uri).filter(text -> text.byLanguage().equals(texts(label))).isPresent();
        return isKnown
                ? uri
                : uri
                        + " ("
                        + label.path("nl").asString("")
                        + " / "
                        + label.path("en").asString("")
                        + ")";
    }

    private static LocalizedText labels(String dutch, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nl", dutch);
        texts.put("en", english);
        return new LocalizedText(texts);
    }

    private static Map<String, String> texts(JsonNode label) {
        Map<String, String> texts = new LinkedHashMap<>();
        label.properties().forEach(t -> texts.put(t.getKey(), t.getValue().asString()));
        return texts;
    }
}
