package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of a learning outcome in a list of others, as `DLR:3.2`.
record FrameworkCode() implements Notation {
    private static final Pattern FORM = Pattern.compile("([^:\\s{][^:]*):(\\S.*)");

    @Override
    public Parsed read(String text) {
        if (text.strip().startsWith("{")) return Line.json(text);
        Matcher code = FORM.matcher(text.strip());
        if (!code.matches()) return new Parsed.Bad("not_a_code", text.strip());
        return new Parsed.Value(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("framework", code.group(1).strip())
                        .put("code", code.group(2)));
    }

    @Override
    public String write(JsonNode code) {
        String text = code.path("framework").asString("") + ":" + code.path("code").asString("");
        boolean same = read(text) instanceof Parsed.Value(var back) && back.equals(code);
        return same ? text : code.toString();
    }
}
