package org.stapel.verifier.stacking.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A sound qualification, in which one fault after the other is planted.
class CheckQualificationTest {
    private static final CheckQualification CHECK =
            new CheckQualification(SchemaCheck.load(PinnedDocuments.load()));
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static void with(Consumer<ObjectNode> fault, String... expected) {
        ObjectNode json = SmallQualification.json();
        fault.accept(json);
        assertThat(CHECK.wrong(json))
                .extracting(wrong -> wrong.code() + " " + wrong.pointer())
                .containsExactly(expected);
    }

    private static ObjectNode at(ObjectNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }

    private static ArrayNode list(ObjectNode json, String pointer) {
        return (ArrayNode) json.at(pointer);
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) StrictJson.parse(json);
    }

    @Test
    void a_sound_qualification_has_nothing_wrong() {
        with(json -> {});
    }

    @Test
    void what_its_schema_refuses_is_told_with_every_place() {
        with(
                json -> {
                    json.put("eqf", 9);
                    at(json, "/root/children/0/children/1").put("ects", "4,5");
                },
                "schema_maximum /eqf",
                "schema_pattern /root/children/0/children/1/ects");
    }

    @Test
    void what_is_no_object_at_all_is_refused() {
        assertThat(CHECK.wrong(NODES.arrayNode()))
                .extracting(wrong -> wrong.code() + " " + wrong.pointer())
                .containsExactly("schema_type ");
    }

    private static ObjectNode levels(int levels) {
        ObjectNode rule =
                object("{\"rule\":\"UnitReq\",\"id\":\"L1\",\"unitId\":\"U\",\"ects\":\"6\"}");
        for (int level = 2; level <= levels; level++) {
            ObjectNode outer = NODES.objectNode().put("rule", "AllOf").put("id", "L" + level);
            outer.putArray("children").add(rule);
            rule = outer;
        }
        return rule;
    }

    private static void nested(ObjectNode json, int levels) {
        ObjectNode root = NODES.objectNode().put("rule", "AllOf").put("id", "TOP");
        root.putArray("children").add(levels(levels - 1)).add(json.path("root"));
        json.set("root", root);
        json.put("totalEcts", "36");
    }

    @Test
    void twenty_levels_are_read_and_one_more_is_not() {
        with(json -> nested(json, 20));
        with(json -> nested(json, 21), "rule_limits /root");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void a_thousand_levels_are_refused_at_once() {
        with(json -> nested(json, 1_000), "rule_limits /root");
    }

    private static void pools(ObjectNode json, int units) {
        ArrayNode children =
                json.putObject("root").put("rule", "AllOf").put("id", "ROOT").putArray("children");
        for (int made = 0; made < units; made++) {
            if (made % 200 == 0)
                children.addObject()
                        .put("rule", "MinEcts")
                        .put("id", "B" + made)
                        .put("ects", "3")
                        .putObject("pool")
                        .putArray("units");
            ((ArrayNode) children.path(made / 200).path("pool").path("units"))
                    .addObject()
                    .put("unitId", "V" + made)
                    .put("ects", "3");
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void two_thousand_units_and_rules_are_read_and_one_more_is_not() {
        ObjectNode most = SmallQualification.json();
        pools(most, 1_989);
        assertThat(CHECK.wrong(most))
                .extracting(CheckQualification.Wrong::code)
                .isNotEmpty()
                .doesNotContain("rule_limits");
        with(json -> pools(json, 1_990), "rule_limits /root");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void ten_thousand_components_are_refused_at_once() {
        with(json -> pools(json, 10_000), "rule_limits /root");
    }

    private static void ask(ObjectNode json, String kind, String unit, String before) {
        list(json, "/prerequisites")
                .add(
                        object(
                                "{\"unit\":\"%s\",\"prerequisite\":\"%s\",\"units\":[\"%s\"]}"
                                        .formatted(unit, kind, before)));
    }

    @Test
    void units_that_ask_for_each_other_by_a_detour_are_a_cycle() {
        with(
                json -> ask(json, "PASSED", "U1", "U3"),
                "rule_cycle /prerequisites/0",
                "rule_cycle /prerequisites/1",
                "rule_cycle /prerequisites/4");
    }

    @Test
    void a_unit_that_asks_for_itself_is_a_cycle() {
        with(json -> ask(json, "TAKEN", "U6", "U6"), "rule_cycle /prerequisites/4");
    }

    @Test
    void units_may_be_taken_in_the_same_term() {
        with(json -> {
            ask(json, "CONCURRENT", "U7", "U8");
            ask(json, "CONCURRENT", "U8", "U7");
        });
    }

    @Test
    void what_is_taken_in_the_same_term_does_not_come_before() {
        with(
                json -> {
                    ask(json, "PASSED", "U7", "U8");
                    ask(json, "CONCURRENT", "U8", "U7");
                },
                "rule_cycle /prerequisites/4");
    }

    @Test
    void blocks_that_do_not_come_to_the_total_are_refused() {
        with(json -> json.put("totalEcts", "30.5"), "rule_sum_mismatch /totalEcts");
    }

    @Test
    void an_option_that_is_worth_more_than_the_first_is_refused() {
        with(
                json -> at(json, "/root/children/1/options/1/children/1").put("ects", "4"),
                "rule_sum_mismatch /root/children/1/options/1");
    }

    @Test
    void a_pool_that_is_smaller_than_what_is_asked_is_refused() {
        with(
                json -> {
                    at(json, "/root/children/3").put("ects", "12");
                    json.put("totalEcts", "36");
                },
                "rule_unreachable /root/children/3/ects");
    }

    @Test
    void a_pool_of_which_too_little_may_count_is_refused() {
        with(
                json -> at(json, "/root/children/3/maxPerTag").put("sport", "2"),
                "rule_unreachable /root/children/3/ects");
    }

    @Test
    void more_rules_than_there_are_cannot_be_met() {
        with(
                json -> {
                    at(json, "/root/children/2").put("n", 4);
                    json.put("totalEcts", "33");
                },
                "rule_unreachable /root/children/2/n");
    }

    @Test
    void more_residency_than_the_whole_is_refused() {
        with(
                json -> at(json, "/constraints/0").put("ects", "30.5"),
                "rule_unreachable /constraints/0/ects");
    }

    @Test
    void more_at_a_level_than_the_whole_is_refused() {
        with(
                json ->
                        list(json, "/constraints")
                                .add(
                                        object(
                                                """
                                                {"constraint": "MinAtLevel", "id": "C5",
                                                 "eqf": 5, "ects": "31"}
                                                """)),
                "rule_unreachable /constraints/4/ects");
    }

    @Test
    void credits_that_only_the_unit_itself_could_complete_are_refused() {
        with(
                json -> at(json, "/prerequisites/3").put("ects", "27.5"),
                "rule_unreachable /prerequisites/3/ects");
    }

    @Test
    void two_units_that_everybody_needs_may_stand_together() {
        with(json -> at(json, "/constraints/2").put("b", "U2"), "rule_unreachable /constraints/2");
    }

    @Test
    void a_share_of_one_kind_says_of_which() {
        with(
                json -> at(json, "/constraints/1").remove("type"),
                "schema_required /constraints/1/type");
    }

    @Test
    void an_unknown_unit_is_told_wherever_it_is_named() {
        with(
                json -> {
                    at(json, "/constraints/2").put("a", "NO");
                    list(json, "/constraints/3/units").add("NO");
                    at(json, "/prerequisites/0").put("unit", "NO");
                    list(json, "/prerequisites/1/units").add("NO");
                    list(json, "/recency/exceptUnits").add("NO");
                    list(json, "/tolerance/exclude").add("NO");
                    at(json, "/transitions/0/unitMap").putArray("A/B").add("NO");
                },
                "rule_unknown_unit /constraints/2/a",
                "rule_unknown_unit /constraints/3/units/2",
                "rule_unknown_unit /prerequisites/0/unit",
                "rule_unknown_unit /prerequisites/1/units/1",
                "rule_unknown_unit /recency/exceptUnits/1",
                "rule_unknown_unit /tolerance/exclude/1",
                "rule_unknown_unit /transitions/0/unitMap/A~1B/0");
    }

    @Test
    void beside_an_open_pool_any_unit_may_be_named() {
        with(json -> {
            ObjectNode pool = at(json, "/root/children/3").putObject("pool");
            pool.putObject("predicate").put("eqfAtLeast", 5);
            list(json, "/tolerance/exclude").add("ELSEWHERE");
        });
    }

    @Test
    void a_shared_block_is_one_of_the_tree() {
        with(
                json -> list(json, "/root/children/3/sharedWith").add("C1"),
                "rule_unknown_block /root/children/3/sharedWith/1");
    }

    @Test
    void an_id_stands_there_once() {
        with(
                json -> {
                    at(json, "/root/children/1/options/0").put("id", "R1");
                    at(json, "/entry").put("id", "R2");
                    at(json, "/constraints/1").put("id", "C1");
                },
                "rule_double_id /root/children/1/options/0/id",
                "rule_double_id /entry/id",
                "rule_double_id /constraints/1/id");
    }

    @Test
    void a_unit_stands_in_a_pool_once() {
        with(
                json -> at(json, "/root/children/3/pool/units/1").put("unitId", "X1"),
                "rule_double_id /root/children/3/pool/units/1/unitId");
    }

    @Test
    void nothing_ends_before_it_begins() {
        with(json -> json.put("validTo", "2024-08-31"), "rule_period /validTo");
        with(json -> json.put("validTo", "2024-09-01"));
    }
}
