package org.stapel.issuer.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

@RestController
class ClaimLinkController {
    private final MakeClaimLink making;
    private final InstitutionOnPath institutions;
    private final AwardOnPath awards;
    private final DeliveryUrls urls;
    private final Problems problems;

    ClaimLinkController(
            MakeClaimLink making,
            InstitutionOnPath institutions,
            AwardOnPath awards,
            DeliveryUrls urls,
            Problems problems) {
        this.making = making;
        this.institutions = institutions;
        this.awards = awards;
        this.urls = urls;
        this.problems = problems;
    }

    /// @param letterCode typed at `/claim` instead of following the link
    /// @param code only when the award has no birth date; give it to the learner by another way
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ClaimLinkJson(URI url, String letterCode, Instant expiresAt, Optional<String> code) {}

    @Operation(summary = "A claim link for the learner; an earlier one of this award ends")
    @PostMapping("/api/institutions/{institution}/awards/{award}/claim-link")
    ResponseEntity<?> make(
            @PathVariable String institution, @PathVariable String award, Actor actor) {
        var named = awards.named(institutions.named(institution), award);
        return switch (making.make(named, actor.id())) {
            case MakeClaimLink.Outcome.Made made -> answer(made);
            case MakeClaimLink.Outcome.NotConfirmed() ->
                    problems.of("award_not_confirmed", "the award was not confirmed");
            case MakeClaimLink.Outcome.LearnerErased() ->
                    problems.of("learner_erased", "the learner's data was erased");
        };
    }

    private ResponseEntity<?> answer(MakeClaimLink.Outcome.Made made) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new ClaimLinkJson(
                                urls.claim(made.token()),
                                made.letterCode().grouped(),
                                made.expiresAt(),
                                made.doorCode().map(TypedCode::value)));
    }
}
