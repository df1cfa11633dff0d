package org.stapel.issuer.institution.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.institution.CreateInstitution;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;

import java.net.URI;
import java.util.List;

@RestController
class InstitutionController {
    private final CreateInstitution creating;
    private final Institutions institutions;
    private final InstitutionOnPath onPath;
    private final IssuerUrls urls;
    private final Problems problems;

    InstitutionController(
            CreateInstitution creating,
            Institutions institutions,
            InstitutionOnPath onPath,
            IssuerUrls urls,
            Problems problems) {
        this.creating = creating;
        this.institutions = institutions;
        this.onPath = onPath;
        this.urls = urls;
        this.problems = problems;
    }

    record Listed(List<InstitutionJson> institutions) {}

    @Operation(summary = "Creates an institution")
    @PostMapping(path = "/api/institutions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> create(@RequestBody String body, Actor actor) {
        return switch (creating.create(InstitutionJson.read(body), actor.id())) {
            case CreateInstitution.Outcome.Created(var institution) ->
                    ResponseEntity.created(URI.create("/api/institutions/" + institution.id()))
                            .body(json(institution));
            case CreateInstitution.Outcome.IdTaken() ->
                    problems.of("institution_exists", "/id", "this id is taken");
        };
    }

    @Operation(summary = "All institutions of this installation")
    @GetMapping("/api/institutions")
    Listed all() {
        return new Listed(institutions.all().stream().map(this::json).toList());
    }

    @Operation(summary = "One institution")
    @GetMapping("/api/institutions/{institution}")
    InstitutionJson one(@PathVariable String institution) {
        return json(onPath.named(institution));
    }

    @Operation(summary = "Public profile of an institution")
    @GetMapping(path = "/i/{institution}", produces = MediaType.APPLICATION_JSON_VALUE)
    InstitutionJson profile(@PathVariable String institution) {
        return json(onPath.named(institution));
    }

    private InstitutionJson json(Institution institution) {
        return InstitutionJson.of(
                institution, urls.issuer(institution.id()), urls.did(institution.id()));
    }
}
