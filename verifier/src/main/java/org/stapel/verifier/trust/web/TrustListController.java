package org.stapel.verifier.trust.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;
import org.stapel.verifier.trust.ChangeJson;
import org.stapel.verifier.trust.CurrentTrustList;
import org.stapel.verifier.trust.EditingTrustList;
import org.stapel.verifier.trust.TrustListJson;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// The API of the trust list's editor.
@RestController
class TrustListController {
    private static final String PROPOSALS = "/api/trust-list/proposals";
    private static final String PROPOSAL = PROPOSALS + "/{id}";

    private final CurrentTrustList current;
    private final EditingTrustList editing;
    private final TrustAnswers answers;
    private final Problems problems;

    TrustListController(
            CurrentTrustList current,
            EditingTrustList editing,
            TrustAnswers answers,
            Problems problems) {
        this.current = current;
        this.editing = editing;
        this.answers = answers;
        this.problems = problems;
    }

    /// @param changes as [ChangeJson] has them
    record ProposalBody(String reason, JsonNode changes) {}

    /// @param version the version of the list that the reviewer looked at
    record SigningBody(long version) {}

    @Operation(summary = "The trust list as it answers now")
    @GetMapping("/api/trust-list")
    ResponseEntity<?> list(Actor actor) {
        TrustEditors.account(actor);
        return current.list()
                .<ResponseEntity<?>>map(list -> json(TrustListJson.write(list)))
                .orElseGet(() -> problems.of("not_found", "there is no usable trust list"));
    }

    @Operation(summary = "Proposes changes to the trust list, for another person to sign")
    @PostMapping(PROPOSALS)
    ResponseEntity<?> propose(@RequestBody ProposalBody body, Actor actor) {
        String account = TrustEditors.account(actor);
        var changes = ChangeJson.read(body.changes(), "");
        var proposal = editing.propose(changes, body.reason(), account);
        return ResponseEntity.status(HttpStatus.CREATED).body(TrustAnswers.Proposal.of(proposal));
    }

    @Operation(summary = "The proposals that wait for a second person, oldest first")
    @GetMapping(PROPOSALS)
    List<TrustAnswers.Proposal> proposals(Actor actor) {
        TrustEditors.account(actor);
        return editing.open().stream().map(TrustAnswers.Proposal::of).toList();
    }

    @Operation(summary = "One proposal, with the version of the list that it would change")
    @GetMapping(PROPOSAL)
    ResponseEntity<?> proposal(@PathVariable String id, Actor actor) {
        TrustEditors.account(actor);
        return editing.review(id)
                .<ResponseEntity<?>>map(r -> ResponseEntity.ok(TrustAnswers.Review.of(r)))
                .orElseGet(() -> problems.of("not_found", "no such proposal"));
    }

    @Operation(summary = "The unsigned next list, for signing elsewhere")
    @GetMapping(PROPOSAL + "/draft")
    ResponseEntity<?> draft(@PathVariable String id, Actor actor) {
        TrustEditors.account(actor);
        return editing.draft(id)
                .<ResponseEntity<?>>map(TrustListController::json)
                .orElseGet(() -> problems.of("not_found", "no such open proposal"));
    }

    @Operation(summary = "Signs and publishes; by another person than who proposed")
    @PostMapping(PROPOSAL + "/sign")
    ResponseEntity<?> sign(@PathVariable String id, @RequestBody SigningBody body, Actor actor) {
        return answers.of(editing.sign(id, body.version(), TrustEditors.account(actor)));
    }

    @Operation(summary = "Rejects a proposal, or takes back one's own")
    @PostMapping(PROPOSAL + "/reject")
    ResponseEntity<?> reject(@PathVariable String id, Actor actor) {
        return answers.of(editing.reject(id, TrustEditors.account(actor)));
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
