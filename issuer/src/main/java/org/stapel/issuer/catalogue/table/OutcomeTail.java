package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// Behind a learning outcome: its skills, and its codes.
record OutcomeTail(Skill skill, FrameworkCode code) implements Line.Tail {
    @Override
    public Parsed read(List<String> rest, ObjectNode into) {
        for (String part : rest) {
            if (part.isEmpty()) continue;
            boolean isSkill = Skill.FORM.matcher(part).matches();
            switch (isSkill ? skill.read(part) : code.read(part)) {
                case Parsed.Value(var json) ->
                        into.withArray(isSkill ? "skills" : "codes").add(json);
                case Parsed.Bad(var code, var shown) -> {
                    return new Parsed.Bad(
                            code.equals("not_a_code") ? "not_a_skill_or_code" : code, shown);
                }
            }
        }
        return new Parsed.Value(into);
    }

    @Override
    public List<String> write(JsonNode outcome) {
        List<String> parts = new ArrayList<>();
        outcome.path("skills").forEach(one -> parts.add(skill.write(one)));
        outcome.path("codes").forEach(one -> parts.add(code.write(one)));
        return parts;
    }
}
