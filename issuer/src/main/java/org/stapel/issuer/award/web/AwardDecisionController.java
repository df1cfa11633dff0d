package org.stapel.issuer.award.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.award.ApproveAward;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;

import java.util.Optional;
import java.util.Set;

@RestController
class AwardDecisionController {
    private static final String AWARD = "/api/institutions/{institution}/awards/{award}";

    private final ApproveAward approving;
    private final ChangeStanding changing;
    private final InstitutionOnPath institutions;
    private final AwardOnPath awards;
    private final ProgrammeRights rights;
    private final Problems problems;

    AwardDecisionController(
            ApproveAward approving,
            ChangeStanding changing,
            InstitutionOnPath institutions,
            AwardOnPath awards,
            ProgrammeRights rights,
            Problems problems) {
        this.approving = approving;
        this.changing = changing;
        this.institutions = institutions;
        this.awards = awards;
        this.rights = rights;
        this.problems = problems;
    }

    @Operation(summary = "Confirms what another person proposed")
    @PostMapping(AWARD + "/approve")
    ResponseEntity<?> approve(
            @PathVariable String institution, @PathVariable String award, Actor actor) {
        return answer(approving.approve(id(institution, award, Deed.DECIDE, actor), actor.id()));
    }

    @Operation(summary = "Rejects what another person proposed")
    @PostMapping(AWARD + "/reject")
    ResponseEntity<?> reject(
            @PathVariable String institution, @PathVariable String award, Actor actor) {
        return answer(approving.reject(id(institution, award, Deed.DECIDE, actor), actor.id()));
    }

    @Operation(summary = "Revokes the award and all its credentials, for good")
    @PostMapping(path = AWARD + "/revoke", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> revoke(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestBody String body,
            Actor actor) {
        return change(institution, award, ChangeStanding.Act.REVOKE, body, actor);
    }

    @Operation(summary = "Suspends the award and all its credentials")
    @PostMapping(path = AWARD + "/suspend", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> suspend(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestBody String body,
            Actor actor) {
        return change(institution, award, ChangeStanding.Act.SUSPEND, body, actor);
    }

    @Operation(summary = "Ends a suspension; a revocation is final")
    @PostMapping(path = AWARD + "/reinstate", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> reinstate(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestBody String body,
            Actor actor) {
        return change(institution, award, ChangeStanding.Act.REINSTATE, body, actor);
    }

    private ResponseEntity<?> change(
            String institution, String award, ChangeStanding.Act act, String body, Actor actor) {
        AwardId id = id(institution, award, Deed.CHANGE, actor);
        StandingReason reason =
                JsonText.parse(body)
                        .only(Set.of("reason"))
                        .required("reason", AwardDecisionController::reason);
        return switch (changing.change(id, act, reason, actor.id())) {
            case ChangeStanding.Outcome.Stands(var changed) -> ok(changed);
            case ChangeStanding.Outcome.RevocationFinal() ->
                    problems.of("revocation_final", "the award has ended for good");
            case ChangeStanding.Outcome.NotConfirmed() ->
                    problems.of("award_not_confirmed", "the award was not confirmed");
        };
    }

    private ResponseEntity<?> answer(ApproveAward.Outcome outcome) {
        return switch (outcome) {
            case ApproveAward.Outcome.Approved(var award) -> ok(award);
            case ApproveAward.Outcome.Rejected(var award) -> ok(award);
            case ApproveAward.Outcome.SamePerson() ->
                    problems.of("same_person", "another person must decide");
            case ApproveAward.Outcome.NotWaiting() ->
                    problems.of("award_not_waiting", "the award waits for no decision");
        };
    }

    private AwardId id(String institution, String award, Deed deed, Actor actor) {
        Award named = awards.named(institutions.named(institution), award);
        rights.require(actor, deed, named);
        return named.file().id();
    }

    private static ResponseEntity<?> ok(Award award) {
        return ResponseEntity.ok(AwardJsonView.of(award, Optional.empty()));
    }

    private static StandingReason reason(String code) {
        return StandingReason.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("not a known reason"));
    }
}
