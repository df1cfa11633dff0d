package org.stapel.verifier.stacking.rulebook.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.stapel.service.problem.Problems;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;
import org.stapel.verifier.stacking.rulebook.KeepEquivalence;
import org.stapel.verifier.stacking.rulebook.KeepQualification.Outcome;

import java.util.List;
import java.util.Objects;

/// What the rulebook's API answers.
record RulebookAnswers(Problems problems) {
    private static final String STAYS = "nothing was changed";

    ResponseEntity<?> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added(var version) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(QualificationBody.of(version));
            case Outcome.Changed(var version) -> ResponseEntity.ok(QualificationBody.of(version));
            case Outcome.Refused(var wrong) -> refused("qualification_invalid", wrong);
            case Outcome.OfAnother _ -> problems.of("id_of_another", "/id", STAYS);
            case Outcome.InForce(var since) ->
                    problems.of("version_in_force", "/validFrom", "in force since " + since);
            case Outcome.ChangedMeanwhile _ -> problems.of("changed_meanwhile", STAYS);
        };
    }

    ResponseEntity<?> of(KeepEquivalence.Outcome outcome) {
        return switch (outcome) {
            case KeepEquivalence.Outcome.Added(var kept) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(EquivalenceBody.of(kept));
            case KeepEquivalence.Outcome.Changed(var kept) ->
                    ResponseEntity.ok(EquivalenceBody.of(kept));
            case KeepEquivalence.Outcome.Refused(var wrong) ->
                    refused("equivalence_invalid", wrong);
            case KeepEquivalence.Outcome.OfAnother _ -> problems.of("id_of_another", "/id", STAYS);
            case KeepEquivalence.Outcome.InForce _ ->
                    problems.of("equivalence_in_force", "/validFrom", STAYS);
            case KeepEquivalence.Outcome.ChangedMeanwhile _ ->
                    problems.of("changed_meanwhile", STAYS);
            case KeepEquivalence.Outcome.Unknown _ ->
                    problems.of("not_found", "no such equivalence of this organisation");
        };
    }

    /// All that is wrong, under the code of the first rule that is broken; what its schema finds
    /// has one code.
    private ResponseEntity<?> refused(String invalid, List<Wrong> wrong) {
        Wrong first = wrong.getFirst();
        String code = first.code().startsWith("schema_") ? invalid : first.code();
        var answer = problems.of(code, first.pointer(), first.code());
        Objects.requireNonNull(answer.getBody()).setProperty("violations", wrong);
        return answer;
    }
}
