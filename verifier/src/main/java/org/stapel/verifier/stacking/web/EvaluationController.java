package org.stapel.verifier.stacking.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.problem.Problems;
import org.stapel.verifier.stacking.CompareWorlds;
import org.stapel.verifier.stacking.EvaluateWorld;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Objects;

/// What a whole world in one request adds up to: for what-if questions and for testing from
/// outside. Nothing is kept, and nothing in it is verified.
@RestController
class EvaluationController {
    static final String PATH = "/api/evaluations";
    static final String COMPARISONS = PATH + "/comparisons";

    private final EvaluateWorld evaluating;
    private final CompareWorlds comparing;
    private final Problems problems;

    EvaluationController(EvaluateWorld evaluating, CompareWorlds comparing, Problems problems) {
        this.evaluating = evaluating;
        this.comparing = comparing;
        this.problems = problems;
    }

    @Operation(
            summary = "What achievements add up to, as if all of them were verified",
            description = "Takes a world as the schema stacking-world describes it.")
    @PostMapping(PATH)
    ResponseEntity<?> evaluate(@RequestBody JsonNode world) {
        return switch (evaluating.evaluate(world)) {
            case EvaluateWorld.Outcome.Evaluated evaluated ->
                    ResponseEntity.ok(AnswerBody.of(evaluated));
            case EvaluateWorld.Outcome.Refused(var wrong) -> refused(wrong);
        };
    }

    @Operation(
            summary = "What becomes different between two worlds",
            description = "Takes the worlds `before` and `after`, each as stacking-world has it.")
    @PostMapping(COMPARISONS)
    ResponseEntity<?> compare(@RequestBody JsonNode worlds) {
        return switch (comparing.compare(worlds)) {
            case CompareWorlds.Outcome.Compared(var impact) -> ResponseEntity.ok(impact);
            case CompareWorlds.Outcome.Refused(var wrong) -> refused(wrong);
        };
    }

    private ResponseEntity<ProblemDetail> refused(List<Wrong> wrong) {
        var answer =
                problems.of("world_invalid", wrong.getFirst().pointer(), wrong.getFirst().code());
        Objects.requireNonNull(answer.getBody()).setProperty("violations", wrong);
        return answer;
    }
}
