package org.stapel.issuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Consumer;

class CatalogueRulesTest {
    private static List<String> changed(Consumer<ObjectNode> change) {
        ObjectNode json = Offers.json();
        change.accept(json);
        return CatalogueRules.findings(json).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static ObjectNode at(ObjectNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }

    @Test
    void a_catalogue_that_agrees_with_itself_is_fine() {
        assertThat(changed(_ -> {})).isEmpty();
    }

    @Test
    void a_version_stands_in_a_list_once() {
        assertThat(changed(json -> at(json, "/units/1").put("version", "2025-2026")))
                .contains("offer_doubled /units/1");
    }

    @Test
    void parts_scope_and_prerequisites_name_units_of_the_catalogue() {
        assertThat(
                        changed(json -> {
                            json.withArray("/units/2/prerequisites").add("U9");
                            json.withArray("/modules/0/parts").add("U8");
                            json.withArray("/procedures/0/scope").add("U7");
                        }))
                .containsExactlyInAnyOrder(
                        "unit_unknown /units/2/prerequisites/1",
                        "unit_unknown /modules/0/parts/2",
                        "unit_unknown /procedures/0/scope/2");
    }

    @Test
    void a_body_without_units_recognises_what_others_teach() {
        assertThat(
                        changed(json -> {
                            json.putArray("units");
                            json.putArray("modules");
                        }))
                .isEmpty();
    }

    @Test
    void the_credits_of_a_type_one_are_those_of_its_parts() {
        assertThat(changed(json -> at(json, "/modules/0/workload").put("ects", "12")))
                .containsExactly("parts_sum /modules/0/workload/ects");
        assertThat(changed(json -> at(json, "/modules/0/workload").put("ects", "10.50"))).isEmpty();
    }

    @Test
    void no_unit_asks_for_itself_in_a_roundabout_way() {
        assertThat(changed(json -> at(json, "/units/1").putArray("prerequisites").add("U2")))
                .contains("prerequisite_cycle /units/2/prerequisites");
        assertThat(changed(json -> at(json, "/units/2").putArray("prerequisites").add("U2")))
                .containsExactly("prerequisite_cycle /units/2/prerequisites");
    }

    @Test
    void an_id_can_stand_in_an_address() {
        assertThat(changed(json -> at(json, "/procedures/2").put("id", "a/b")))
                .containsExactly("id_characters /procedures/2/id");
        assertThat(changed(json -> at(json, "/procedures/2").put("id", "EVK – 2 (é)"))).isEmpty();
    }
}
