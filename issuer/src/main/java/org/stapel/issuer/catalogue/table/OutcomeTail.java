package org.stapel.issuer.catalogue.table;

import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Behind a learning outcome: the addresses of skills, and codes as `DLR:3.2`.
///
/// A skill that the vocabulary knows needs no label; another has it behind its address, as
/// `https://… (nl label / en label)`.
///
/// @param known the label of a skill by its address
record OutcomeTail(Function<String, Optional<LocalizedText>> known) implements Line.Tail {
    private static final Pattern SKILL =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://\\S+)(?: \\((.+) / (.+)\\))?");
    private static final Pattern CODE = Pattern.compile("([^:\\s][^:]*):(\\S.*)");

    @Override
    public Parsed read(List<String> rest, ObjectNode into) {
        for (String part : rest) {
            if (part.isEmpty()) continue;
            Optional<Parsed.Bad> bad = read(part, into);
            if (bad.isPresent()) return bad.get();
        }
        return new Parsed.Value(into);
    }

    private Optional<Parsed.Bad> read(String part, ObjectNode into) {
        Matcher skill = SKILL.matcher(part);
        if (skill.matches()) return skill(skill, into);
        Matcher code = CODE.matcher(part);
        if (!code.matches()) return Optional.of(new Parsed.Bad("not_a_skill_or_code", part));
        into.withArray("codes")
                .addObject()
                .put("framework", code.group(1).strip())
                .put("code", code.group(2));
        return Optional.empty();
    }

    private Optional<Parsed.Bad> skill(Matcher skill, ObjectNode into) {
        Optional<LocalizedText> label =
                skill.group(2) == null
                        ? known.apply(skill.group(1))
                        : Optional.of(labels(skill.group(2), skill.group(3)));
        if (label.isEmpty())
            return Optional.of(new Parsed.Bad("skill_without_label", skill.group(1)));
        ObjectNode json = into.withArray("skills").addObject().put("uri", skill.group(1));
        ObjectNode words = json.putObject("label");
        label.get().byLanguage().forEach(words::put);
        return Optional.empty();
    }

    private static LocalizedText labels(String dutch, String english) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("nl", dutch);
        texts.put("en", english);
        return new LocalizedText(texts);
    }

    @Override
    public List<String> write(JsonNode outcome) {
        List<String> parts = new ArrayList<>();
        for (JsonNode skill : outcome.path("skills")) {
            String uri = skill.path("uri").asString("");
            JsonNode label = skill.path("label");
            boolean isKnown =
                    known.apply(uri)
                            .filter(text -> text.byLanguage().equals(texts(label)))
                            .isPresent();
            parts.add(
                    isKnown
                            ? uri
                            : uri
                                    + " ("
                                    + label.path("nl").asString("")
                                    + " / "
                                    + label.path("en").asString("")
                                    + ")");
        }
        for (JsonNode code : outcome.path("codes"))
            parts.add(code.path("framework").asString("") + ":" + code.path("code").asString(""));
        return parts;
    }

    private static Map<String, String> texts(JsonNode label) {
        var texts = new LinkedHashMap<String, String>();
        label.properties().forEach(t -> texts.put(t.getKey(), t.getValue().asString()));
        return texts;
    }
}
