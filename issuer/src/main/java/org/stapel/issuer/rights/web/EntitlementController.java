package org.stapel.issuer.rights.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.rights.EntitlementJson;
import org.stapel.issuer.rights.Entitlements;
import org.stapel.issuer.rights.LoadEntitlements;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Fault;
import org.stapel.service.problem.Problems;

import tools.jackson.databind.node.ArrayNode;

import java.time.Instant;
import java.util.List;
import java.util.Set;

@RestController
class EntitlementController {
    private static final String PATH = "/api/institutions/{institution}/entitlements";

    private final LoadEntitlements loading;
    private final Entitlements entitlements;
    private final InstitutionOnPath institutions;
    private final Problems problems;

    EntitlementController(
            LoadEntitlements loading,
            Entitlements entitlements,
            InstitutionOnPath institutions,
            Problems problems) {
        this.loading = loading;
        this.entitlements = entitlements;
        this.institutions = institutions;
        this.problems = problems;
    }

    record LoadedJson(ArrayNode entitlements, Instant loadedAt) {
        static LoadedJson of(Entitlements.Loaded loaded) {
            return new LoadedJson(EntitlementJson.write(loaded.all()), loaded.at());
        }
    }

    @Operation(summary = "Replaces what an institution may award")
    @PutMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> put(@PathVariable String institution, @RequestBody String body, Actor actor) {
        var named = institutions.named(institution);
        var given = JsonText.parse(body).only(Set.of("entitlements")).json().path("entitlements");
        return switch (loading.load(named, given, actor.id())) {
            case LoadEntitlements.Outcome.Loaded(var loaded) ->
                    ResponseEntity.ok(LoadedJson.of(loaded));
            case LoadEntitlements.Outcome.Refused(var violations) ->
                    problems.of(
                            "entitlements_refused",
                            "the entitlements are not as a trust list has them",
                            faults(violations));
        };
    }

    @Operation(summary = "What an institution may award")
    @GetMapping(PATH)
    LoadedJson read(@PathVariable String institution) {
        return entitlements
                .of(institutions.named(institution).id())
                .map(LoadedJson::of)
                .orElseThrow(() -> NotHere.refused("entitlements"));
    }

    private static List<Fault> faults(List<SchemaCheck.Violation> violations) {
        return violations.stream()
                .map(v -> new Fault(v.code(), v.pointer(), "does not satisfy the schema"))
                .toList();
    }
}
