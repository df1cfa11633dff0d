package org.stapel.issuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class CoversModuleTest {
    private static CoversModule.Answer asked(String procedure, Consumer<ObjectNode> change) {
        ObjectNode json = Offers.json();
        change.accept(json);
        Catalogue catalogue = Catalogue.of(json);
        return new CoversModule(catalogue)
                .of(
                        catalogue.find(procedure, Optional.empty()).orElseThrow(),
                        catalogue.find("M1", Optional.empty()).orElseThrow());
    }

    @Test
    void all_parts_in_scope_cover_the_module() {
        assertThat(asked("EVC", _ -> {})).isEqualTo(new CoversModule.Answer.Covers());
    }

    @Test
    void outcomes_of_the_module_that_nobody_looked_at_are_named() {
        assertThat(asked("HALF", _ -> {}))
                .isEqualTo(new CoversModule.Answer.Lacks(List.of("M1-1")));
    }

    @Test
    void every_outcome_by_itself_covers_the_module() {
        assertThat(asked("HALF", json -> json.withArray("/procedures/1/scope").add("M1-1")))
                .isEqualTo(new CoversModule.Answer.Covers());
    }

    @Test
    void every_outcome_of_a_part_covers_the_part() {
        assertThat(asked("HALF", json -> json.withArray("/procedures/1/scope").add("U2-2")))
                .isEqualTo(new CoversModule.Answer.Covers());
    }

    @Test
    void a_module_that_names_nothing_is_not_covered() {
        assertThat(
                        asked(
                                "EVC",
                                json ->
                                        ((ObjectNode) json.at("/modules/0"))
                                                .remove(List.of("parts", "outcomes"))))
                .isEqualTo(new CoversModule.Answer.Lacks(List.of()));
    }

    @Test
    void an_outcome_without_id_is_named_by_its_place() {
        assertThat(
                        asked(
                                "HALF",
                                json ->
                                        ((ObjectNode) json.at("/modules/0/outcomes/0"))
                                                .remove("id")))
                .isEqualTo(new CoversModule.Answer.Lacks(List.of("#1")));
    }
}
