package org.stapel.issuer.privacy.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.privacy.EraseLearner;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.account.Actor;

import java.util.Set;

@RestController
class ErasureController {
    private final EraseLearner erasing;
    private final Pseudonyms pseudonyms;
    private final InstitutionOnPath institutions;

    ErasureController(EraseLearner erasing, Pseudonyms pseudonyms, InstitutionOnPath institutions) {
        this.erasing = erasing;
        this.pseudonyms = pseudonyms;
        this.institutions = institutions;
    }

    @Operation(summary = "Erases the personal data of a learner, for good")
    @PostMapping(
            path = "/api/institutions/{institution}/learners/erase",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> erase(
            @PathVariable String institution, @RequestBody String body, Actor actor) {
        Institution named = institutions.named(institution);
        String identification =
                JsonText.parse(body)
                        .only(Set.of("identification"))
                        .required("identification", i -> i);
        var learner = pseudonyms.learner(named.id(), identification);
        if (!erasing.erase(named.id(), learner, actor.id())) throw NotHere.refused("learner");
        return ResponseEntity.noContent().build();
    }
}
