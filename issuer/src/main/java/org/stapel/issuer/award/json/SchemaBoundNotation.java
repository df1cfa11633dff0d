package org.stapel.issuer.award.json;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardJson;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.award.AwardNotation;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

final class SchemaBoundNotation implements AwardNotation {
    private final SchemaCheck schema;

    SchemaBoundNotation(SchemaCheck schema) {
        this.schema = schema;
    }

    @Override
    public Reading read(ObjectNode json) {
        List<LintFinding> violations =
                schema.violations("award-record", json).stream()
                        .map(v -> finding(code(v.code()), v.pointer()))
                        .toList();
        if (!violations.isEmpty()) return new Reading.Refused(violations);
        try {
            return new Reading.Read(AwardJson.read(json));
        } catch (RefusedInput e) {
            return new Reading.Refused(List.of(finding(e.code(), e.pointer())));
        }
    }

    @Override
    public ObjectNode write(AwardRecord award) {
        return AwardJson.write(award);
    }

    @Override
    public Bytes digest(AwardRecord award) {
        return AwardJson.digest(award);
    }

    /// The codes that every endpoint has for these two.
    private static String code(String schemaCode) {
        return switch (schemaCode) {
            case "schema_additional_properties", "schema_unevaluated_properties" -> "unknown_field";
            case "schema_required" -> "missing_field";
            default -> schemaCode;
        };
    }

    private static LintFinding finding(String code, String pointer) {
        return new LintFinding("schema", LintFinding.Severity.ERROR, code, pointer, Map.of());
    }
}
