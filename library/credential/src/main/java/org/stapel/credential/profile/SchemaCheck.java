package org.stapel.credential.profile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.path.PathType;

import org.stapel.schemas.PinnedDocument;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds JSON against a pinned schema, draft 2020-12 with formats asserted; never fetches a schema.
///
/// At most 100 violations are told, and validation stops after a fixed number of steps. The texts
/// carry no values of the instance, so that they can be logged and shown.
public final class SchemaCheck {
    private static final int MOST_VIOLATIONS = 100;
    private static final long MOST_STEPS = 5_000_000;

    private final Map<String, Schema> schemas;
    private final long mostSteps;

    private SchemaCheck(Map<String, Schema> schemas, long mostSteps) {
        this.schemas = schemas;
        this.mostSteps = mostSteps;
    }

    /// One place where the instance is not as the schema asks.
    ///
    /// @param code `schema_` and the keyword in snake case, as in `schema_required`
    /// @param pointer RFC 6901; ends in the missing or unknown property for `required` and
    ///   `additionalProperties`
    public record Violation(String code, String pointer) {}

    /// Compiles every pinned schema.
    public static SchemaCheck load(PinnedDocuments pinned) {
        return load(pinned, MOST_STEPS);
    }

    static SchemaCheck load(PinnedDocuments pinned, long mostSteps) {
        Map<String, String> texts = pinned.texts(PinnedDocument.Kind.SCHEMA);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .pathType(PathType.JSON_POINTER)
                        .build();
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(config).schemas(texts));
        Map<String, Schema> schemas = new LinkedHashMap<>();
        texts.keySet().forEach(id -> schemas.put(id, registry.getSchema(SchemaLocation.of(id))));
        return new SchemaCheck(schemas, mostSteps);
    }

    /// Every violation, in the order found; empty when the instance is valid.
    ///
    /// @param schema name without version, as in `award-record`
    /// @throws IllegalArgumentException when no such schema is pinned
    public List<Violation> violations(String schema, JsonNode instance) {
        Schema compiled = schemas.get("urn:stapel:schema:" + schema + ":1");
        if (compiled == null) throw new IllegalArgumentException("no pinned schema " + schema);
        try {
            return compiled
                    .validate(
                            instance,
                            context ->
                                    context.executionConfig(
                                            config -> config.maxEvaluationSteps(mostSteps)))
                    .stream()
                    .limit(MOST_VIOLATIONS)
                    .map(SchemaCheck::violation)
                    .distinct()
                    .toList();
        } catch (ValidationLimitExceededException e) {
            return List.of(new Violation("schema_too_large", ""));
        }
    }

    private static Violation violation(Error error) {
        String at = error.getInstanceLocation().toString();
        String property = error.getProperty();
        String pointer = property == null ? at : at + "/" + escaped(property);
        return new Violation("schema_" + snakeCase(error.getKeyword()), pointer);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String snakeCase(String keyword) {
        StringBuilder code = new StringBuilder();
        keyword.chars()
                .forEach(c -> {
                    if (Character.isUpperCase(c)) code.append('_');
                    code.append((char) Character.toLowerCase(c));
                });
        return code.toString();
    }
}
