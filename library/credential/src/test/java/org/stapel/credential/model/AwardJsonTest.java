package org.stapel.credential.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AwardJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal", "m05", "m12"})
    void what_was_read_is_written_unchanged(String name) {
        assertThat(AwardJson.write(AwardFixtures.award(name))).isEqualTo(AwardFixtures.json(name));
    }

    @Test
    void what_was_written_is_read_as_an_equal_record() {
        AwardRecord award = AwardFixtures.award("full");
        assertThat(AwardJson.read(StrictJson.parse(AwardJson.write(award).toString())))
                .isEqualTo(award);
    }

    @Test
    void the_digest_does_not_depend_on_the_order_of_fields() {
        ObjectNode reordered = AwardFixtures.json("full");
        JsonNode title = reordered.remove("title");
        reordered.set("title", title);
        assertThat(AwardJson.digest(AwardJson.read(reordered)))
                .isEqualTo(AwardJson.digest(AwardFixtures.award("full")));
    }

    @Test
    void the_digest_changes_with_the_grade() {
        ObjectNode changed = AwardFixtures.json("full");
        ((ObjectNode) changed.at("/grade")).put("value", "18/20");
        assertThat(AwardJson.digest(AwardJson.read(changed)))
                .isNotEqualTo(AwardJson.digest(AwardFixtures.award("full")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | colour        | \"red\"        | unknown_field | /colour",
                "/learner        | nickname      | \"x\"          | unknown_field |"
                        + " /learner/nickname",
                "/parts/0/unit   | a~/b          | 1              | unknown_field |"
                        + " /parts/0/unit/a~0~1b",
                "''              | awardedDate   | 2026           | wrong_type    | /awardedDate",
                "/level          | eqf           | 7.5            | wrong_type    | /level/eqf",
                "''              | parts         | {}             | wrong_type    | /parts",
                "/stackability   | stackable     | \"yes\"        | wrong_type    |"
                        + " /stackability/stackable",
                "''              | title         | null           | wrong_type    | /title",
                "''              | kind          | \"BADGE\"      | bad_value     | /kind",
                "''              | awardedDate   | \"2026-02-30\" | bad_value     | /awardedDate",
                "/workload       | ects          | \"1e9\"        | bad_value     | /workload/ects",
                "/workload       | ects          | \"601\"        | bad_value     | /workload/ects",
                "/level          | eqf           | 9              | bad_value     | /level",
                "/parts/0        | digest        | \"AAAA\"       | bad_value     |"
                        + " /parts/0/digest",
                "''              | furtherInformationUrl | \"a b\" | bad_value     |"
                        + " /furtherInformationUrl",
                "/title          | NL            | \"Titel\"      | bad_value     | /title",
                "''              | awardingBodies | []            | bad_value     | ''"
            })
    void a_planted_fault_is_refused_with_its_place(
            String parent, String field, String value, String code, String pointer) {
        ObjectNode json = AwardFixtures.json("full");
        ((ObjectNode) json.at(JsonPointer.compile(parent))).set(field, StrictJson.parse(value));
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> AwardJson.read(json));
        assertThat(refused.code() + " " + refused.pointer()).isEqualTo(code + " " + pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "awardReference", "kind", "learner", "title", "awardedDate"})
    void a_mandatory_field_must_be_there(String field) {
        ObjectNode json = AwardFixtures.json("full");
        json.remove(field);
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> AwardJson.read(json));
        assertThat(refused.code() + " " + refused.pointer()).isEqualTo("missing_field /" + field);
    }

    @Test
    void a_list_of_two_hundred_is_read_and_one_more_is_refused() {
        ObjectNode json = AwardFixtures.json("minimal");
        ArrayNode languages = json.putArray("languages");
        for (int i = 0; i < 200; i++) languages.add("nl");
        assertThat(AwardJson.read(json).languages()).hasSize(200);
        languages.add("nl");
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> AwardJson.read(json));
        assertThat(refused.code()).isEqualTo("too_many");
    }

    @Test
    void a_refused_date_of_birth_is_not_repeated() {
        ObjectNode json = AwardFixtures.json("full");
        ((ObjectNode) json.at("/learner")).put("birthDate", "1984-13-01");
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> AwardJson.read(json));
        assertThat(refused).hasMessage("not a date as in 2026-06-30");
    }
}
