package org.stapel.service.problem;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.service.web.Language;

import java.util.List;
import java.util.Map;

/// The public list behind the `type` of every problem.
@Controller
@Hidden
class ProblemListController {
    private final ProblemTable table;
    private final Problems problems;

    ProblemListController(ProblemTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    record Row(String code, int status, String title) {}

    @GetMapping("/problems")
    ModelAndView all(Language language) {
        return new ModelAndView("problems", Map.of("rows", rows(language)));
    }

    @GetMapping("/problems/{code}")
    ModelAndView one(@PathVariable String code, Language language) {
        if (!table.knows(code)) throw new RefusedInput("not_found", "no problem has this code");
        var row = new Row(code, table.status(code), problems.title(language, code, Map.of()));
        return new ModelAndView("problems", Map.of("rows", List.of(row)));
    }

    private List<Row> rows(Language language) {
        return table.all().entrySet().stream()
                .map(entry ->
                        new Row(
                                entry.getKey(),
                                entry.getValue(),
                                problems.title(language, entry.getKey(), Map.of())))
                .toList();
    }
}
