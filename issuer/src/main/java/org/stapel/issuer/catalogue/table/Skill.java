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
import java.util.stream.Stream;

/// A skill by its address. One that the vocabulary knows needs no label; another has it behind its
/// address, as `https://… (nl label / en label)`.
///
/// @param known the label of a skill by its address
/// @param labelled whether labels are written also where they could be left out
record Skill(Function<String, Optional<LocalizedText>> known, boolean labelled)
        implements Notation {
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
        String uri = skill.path("uri").asString("");
        String named =
                uri
                        + " ("
                        + skill.at("/label/nl").asString("")
                        + " / "
                        + skill.at("/label/en").asString("")
                        + ")";
        return (labelled ? Stream.of(named, uri) : Stream.of(uri, named))
                .filter(text -> isReadAs(text, skill))
                .findFirst()
                .orElseGet(skill::toString);
    }

    private boolean isReadAs(String text, JsonNode skill) {
        return read(text) instanceof Parsed.Value(var back) && back.equals(skill);
    }

    private static LocalizedText labels(String dutch, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nl", dutch);
        texts.put("en", english);
        return new LocalizedText(texts);
    }
}
