package org.stapel.issuer.award.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.IntakeRequest;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;

import java.util.Optional;
import java.util.regex.Pattern;

@RestController
class AwardIntakeController {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final IntakeAward intake;
    private final InstitutionOnPath institutions;
    private final AwardOnPath awards;
    private final ProgrammeRights rights;
    private final IntakeAnswers answers;

    AwardIntakeController(
            IntakeAward intake,
            InstitutionOnPath institutions,
            AwardOnPath awards,
            ProgrammeRights rights,
            IntakeAnswers answers) {
        this.intake = intake;
        this.institutions = institutions;
        this.awards = awards;
        this.rights = rights;
        this.answers = answers;
    }

    @Operation(summary = "Takes in one award, with the awards that are its parts")
    @PostMapping(
            path = "/api/institutions/{institution}/awards",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(
            @PathVariable String institution,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            @RequestBody String body,
            Actor actor) {
        return take(institution, idempotencyKey, body, Optional.empty(), actor);
    }

    @Operation(summary = "Takes in the award that corrects this one, and ends this one")
    @PostMapping(
            path = "/api/institutions/{institution}/awards/{award}/supersede",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> supersede(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            @RequestBody String body,
            Actor actor) {
        AwardId old = awards.named(institutions.named(institution), award).file().id();
        return take(institution, idempotencyKey, body, Optional.of(old), actor);
    }

    private ResponseEntity<?> take(
            String institution,
            Optional<String> key,
            String body,
            Optional<AwardId> supersedes,
            Actor actor) {
        key.filter(k -> !KEY.matcher(k).matches())
                .ifPresent(_ -> {
                    throw new RefusedInput("bad_value", "not an idempotency key");
                });
        var json = JsonText.parse(body).json();
        var delivery = DeliveryJson.takeFrom(json);
        var named = institutions.named(institution);
        rights.require(actor, named.id(), json, supersedes);
        var request =
                new IntakeRequest(
                        named, json, key, supersedes, actor.id(), delivery, Optional.empty());
        return answers.answer(intake.take(request));
    }
}
