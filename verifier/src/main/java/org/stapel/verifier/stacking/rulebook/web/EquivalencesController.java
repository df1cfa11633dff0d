package org.stapel.verifier.stacking.rulebook.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.account.Actor;
import org.stapel.verifier.stacking.rulebook.EquivalenceRecords;
import org.stapel.verifier.stacking.rulebook.KeepEquivalence;
import org.stapel.verifier.stacking.rulebook.KeepEquivalence.Party;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;

/// What an institution takes for what.
@RestController
class EquivalencesController {
    static final String ALL = "/api/organisations/{organisation}/equivalences";
    static final String ONE = ALL + "/{id}";

    private final EquivalenceRecords records;
    private final KeepEquivalence keeping;
    private final RulebookAnswers answers;

    EquivalencesController(
            EquivalenceRecords records, KeepEquivalence keeping, RulebookAnswers answers) {
        this.records = records;
        this.keeping = keeping;
        this.answers = answers;
    }

    /// @param equivalences by id
    record AllBody(List<EquivalenceBody> equivalences) {}

    /// @param revision that was looked at
    record ConfirmBody(long revision) {}

    /// @param validTo the last day on which it counts
    record EndBody(LocalDate validTo) {}

    @Operation(summary = "The equivalences of which the organisation is a party, by id")
    @GetMapping(ALL)
    AllBody all(@PathVariable String organisation) {
        return new AllBody(records.of(organisation).stream().map(EquivalenceBody::of).toList());
    }

    @Operation(
            summary = "Keeps an equivalence, whole or not at all",
            description =
                    "As the schema equivalence describes it. An agreement counts when the other"
                            + " party has confirmed it. What is in force stays.")
    @PutMapping(ONE)
    ResponseEntity<?> put(
            @PathVariable String organisation,
            @PathVariable String id,
            @RequestBody JsonNode body,
            Actor actor) {
        return answers.of(keeping.keep(new Party(organisation, id, actor.id()), body));
    }

    @Operation(summary = "Confirms an agreement that another organisation proposed")
    @PostMapping(ONE + "/confirm")
    ResponseEntity<?> confirm(
            @PathVariable String organisation,
            @PathVariable String id,
            @RequestBody ConfirmBody body,
            Actor actor) {
        var party = new Party(organisation, id, actor.id());
        return answers.of(keeping.confirm(party, body.revision()));
    }

    @Operation(summary = "Ends an equivalence; of an agreement, either party may")
    @PostMapping(ONE + "/end")
    ResponseEntity<?> end(
            @PathVariable String organisation,
            @PathVariable String id,
            @RequestBody EndBody body,
            Actor actor) {
        return answers.of(keeping.end(new Party(organisation, id, actor.id()), body.validTo()));
    }
}
