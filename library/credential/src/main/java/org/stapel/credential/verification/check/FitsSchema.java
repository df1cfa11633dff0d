package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;

/// The signed claims must have the shape that their type prescribes (VC Data Model 2.0, section
/// 4.11; Open Badges 3.0, appendix B).
public record FitsSchema(SchemaRules rules) implements CheckProven {
    @Override
    public CheckName name() {
        return CheckName.SCHEMA;
    }

    @Override
    public Finding check(Proven proven) {
        return switch (rules.ask(proven.examined().received(), proven.content())) {
            case SchemaRules.NoSchema(var type) ->
                    Answer.unknown(name(), "schema_unavailable").evidence("type", type).finding();
            case SchemaRules.Checked(var schema, var violations) -> {
                Answer answer =
                        violations.isEmpty()
                                ? Answer.passed(name())
                                : Answer.failed(name(), "schema_violation")
                                        .parameter("first", violations.getFirst())
                                        .evidence("violations", String.join("; ", violations));
                yield answer.evidence("schema", schema).finding();
            }
        };
    }
}
