package org.stapel.credential.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardFixtures;
import org.stapel.schemas.PinnedDocument;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

class SchemaCheckTest {
    private static final PinnedDocuments PINNED = PinnedDocuments.load();
    private static final SchemaCheck CHECK = SchemaCheck.load(PINNED);

    private static ObjectNode example(String schema) {
        if (schema.equals("award-record")) return AwardFixtures.json("full");
        String path = "/org/stapel/credential/schema/" + schema + ".json";
        try (InputStream in = SchemaCheckTest.class.getResourceAsStream(path)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) StrictJson.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> violations(String schema, ObjectNode instance) {
        return CHECK.violations(schema, instance).stream()
                .map(violation -> violation.code() + " " + violation.pointer())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "award-record",
                "qualification",
                "trust-list",
                "catalogue",
                "eu-learning-credential",
                "eu-learning-credential-presented",
                "sd-jwt-vc",
                "open-badge-3.0"
            })
    void a_full_example_is_accepted(String schema) {
        assertThat(violations(schema, example(schema))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "award-record|''|colour|1|schema_additional_properties /colour",
                "award-record|/learner|nickname|1|schema_additional_properties /learner/nickname",
                "award-record|''|awardedDate|\"2026-02-30\"|schema_format /awardedDate",
                "award-record|''|title|''|schema_required /title",
                "award-record|/title|nl|\"\"|schema_min_length /title/nl",
                "award-record|/workload|ects|15|schema_type /workload/ects",
                "award-record|/workload|ects|\"600.01\"|schema_pattern /workload/ects",
                "award-record|/workload|ects|\"0.00\"|schema_pattern /workload/ects",
                "award-record|/level|eqf|9|schema_maximum /level/eqf",
                "award-record|''|furtherInformationUrl|\"a b\"|schema_format"
                        + " /furtherInformationUrl",
                "award-record|''|kind|\"BADGE\"|schema_enum /kind",
                "qualification|/root/children/0|rule|\"SomeOf\"|schema_enum /root/children/0/rule",
                "qualification|/root/children/1|n|''|schema_required /root/children/1/n",
                "qualification|/root/children/0/children/0|ects|6|schema_type"
                        + " /root/children/0/children/0/ects",
                "qualification|/constraints/0|share|\"1.5\"|schema_pattern /constraints/0/share",
                "qualification|/constraints/0|ects|\"6\"|schema_one_of /constraints/0",
                "qualification|/prerequisites/2|ects|''|schema_required /prerequisites/2/ects",
                "qualification|/recency|years|0|schema_minimum /recency/years",
                "trust-list|/issuers/0/keys/0/jwk|d|\"secret\"|schema_false"
                        + " /issuers/0/keys/0/jwk/d",
                "trust-list|''|nextUpdate|\"soon\"|schema_format /nextUpdate",
                "trust-list|/issuers/0/entitlements/0|kinds|[]|schema_min_items"
                        + " /issuers/0/entitlements/0/kinds",
                "trust-list|/issuers/0|trusted|true|schema_additional_properties"
                        + " /issuers/0/trusted",
                "catalogue|/units/0|ects|\"-1\"|schema_pattern /units/0/ects",
                "catalogue|/modules/0|kind|''|schema_required /modules/0/kind",
                "catalogue|/procedures/0|route|\"TAUGHT\"|schema_enum /procedures/0/route",
                "eu-learning-credential|''|ects_credits|15|schema_additional_properties"
                        + " /ects_credits",
                "eu-learning-credential|''|family_name|''|schema_required /family_name",
                "eu-learning-credential|''|level_of_learning_experience|\"7\"|schema_type"
                        + " /level_of_learning_experience",
                "eu-learning-credential|''|vct|\"other\"|schema_const /vct",
                "eu-learning-credential-presented|''|cnf|''|schema_required /cnf",
                "sd-jwt-vc|''|colour|1|schema_additional_properties /colour",
                "sd-jwt-vc|''|iat|\"now\"|schema_type /iat",
                "open-badge-3.0|''|type|[\"VerifiableCredential\",\"Other\"]|schema_min_contains"
                        + " /type",
                "open-badge-3.0|''|credentialSubject|''|schema_required /credentialSubject",
                "open-badge-3.0|''|validFrom|\"yesterday\"|schema_format /validFrom",
                "open-badge-3.0|/credentialSubject/achievement|name|7|schema_type"
                        + " /credentialSubject/achievement/name",
                "open-badge-3.0|/credentialSubject/achievement/alignment/0|targetUrl|''|schema_required"
                    + " /credentialSubject/achievement/alignment/0/targetUrl",
                "open-badge-3.0|/credentialSubject/result/0|status|\"Great\"|schema_enum"
                        + " /credentialSubject/result/0/status",
                "open-badge-3.0|/issuer|id|\"x y\"|schema_format /issuer/id"
            })
    void a_planted_fault_is_refused_at_its_place(
            String schema, String parent, String field, String value, String violation) {
        ObjectNode instance = example(schema);
        ObjectNode at = (ObjectNode) instance.at(JsonPointer.compile(parent));
        if (value.isEmpty()) at.remove(field);
        else at.set(field, StrictJson.parse(value));
        assertThat(violations(schema, instance)).contains(violation);
    }

    @Test
    void a_foreign_badge_may_say_more_than_we_know() {
        ObjectNode badge = example("open-badge-3.0");
        ((ObjectNode) badge.at("/credentialSubject/achievement")).put("ECTS", 15);
        assertThat(violations("open-badge-3.0", badge)).isEmpty();
    }

    @Test
    void a_hundred_parts_are_accepted_and_one_more_is_refused() {
        ObjectNode award = AwardFixtures.json("full");
        ArrayNode parts = (ArrayNode) award.at("/parts");
        while (parts.size() < 100) parts.add(parts.get(1).deepCopy());
        assertThat(violations("award-record", award)).isEmpty();
        parts.add(parts.get(1).deepCopy());
        assertThat(violations("award-record", award)).containsExactly("schema_max_items /parts");
    }

    @Test
    void a_text_of_eight_thousand_characters_is_accepted_and_one_more_is_refused() {
        ObjectNode award = AwardFixtures.json("full");
        ((ObjectNode) award.at("/title")).put("nl", "x".repeat(8000));
        assertThat(violations("award-record", award)).isEmpty();
        ((ObjectNode) award.at("/title")).put("nl", "x".repeat(8001));
        assertThat(violations("award-record", award))
                .containsExactly("schema_max_length /title/nl");
    }

    @Test
    void at_most_a_hundred_violations_are_told() {
        ObjectNode award = AwardFixtures.json("full");
        for (int i = 0; i < 500; i++) award.put("unknown" + i, i);
        assertThat(violations("award-record", award)).hasSize(100);
    }

    @Test
    void no_schema_refers_outside_itself() {
        assertThat(PINNED.texts(PinnedDocument.Kind.SCHEMA).values())
                .allSatisfy(text ->
                        assertThat(text.lines().filter(line -> line.contains("\"$ref\"")))
                                .allMatch(line -> line.contains("\"#/$defs/")));
    }

    @Test
    void a_schema_that_is_not_pinned_cannot_be_asked_for() {
        assertThatThrownBy(() -> CHECK.violations("other", example("sd-jwt-vc")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pinned schema other");
    }

    @Test
    void validation_stops_after_its_steps() {
        SchemaCheck shortOfSteps = SchemaCheck.load(PINNED, 50);
        assertThat(shortOfSteps.violations("award-record", example("award-record")))
                .containsExactly(new SchemaCheck.Violation("schema_too_large", ""));
    }

    @Test
    void the_type_metadata_describes_claims_that_the_schema_knows() {
        Set<String> described = new TreeSet<>();
        StrictJson.parse(PINNED.text("learning-award").orElseThrow())
                .get("claims")
                .forEach(claim -> described.add(claim.at("/path/0").asString()));
        JsonNode schema =
                StrictJson.parse(PINNED.text("urn:stapel:schema:sd-jwt-vc:1").orElseThrow());
        assertThat(schema.get("properties").propertyNames()).containsAll(described);
        assertThat(described).hasSizeGreaterThan(20);
    }
}
