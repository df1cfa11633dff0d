package org.stapel.service.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.util.List;

class ProblemTableTest {
    private static final Texts TEXTS = new Texts(List.of(new TextBundle("i18n/service")));

    private static ProblemTable table(ProblemType... types) {
        return new ProblemTable(List.of(() -> List.of(types)), TEXTS);
    }

    @Test
    void a_code_without_a_title_refuses_the_start() {
        assertThatThrownBy(
                        () -> table(new ProblemType("not_found", 404), new ProblemType("odd", 400)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("problem.odd")
                .hasMessageNotContaining("problem.not_found");
    }

    @Test
    void a_code_has_one_status() {
        assertThatThrownBy(() ->
                        table(new ProblemType("not_found", 404), new ProblemType("not_found", 410)))
                .hasMessageContaining("two statuses, 404 and 410");
    }

    @Test
    void the_problems_that_any_endpoint_can_have_have_titles() {
        var table = new ProblemTable(List.of(new SharedProblems()), TEXTS);
        assertThat(table.all()).containsEntry("storage_full", 503);
    }
}
