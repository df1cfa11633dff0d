package org.stapel.issuer.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.catalogue.CatalogueFinding;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Fault;
import org.stapel.service.problem.Problems;

import java.util.List;

@RestController
class CatalogueController {
    private final LoadCatalogue loading;
    private final Catalogues catalogues;
    private final InstitutionOnPath onPath;
    private final Problems problems;

    CatalogueController(
            LoadCatalogue loading,
            Catalogues catalogues,
            InstitutionOnPath onPath,
            Problems problems) {
        this.loading = loading;
        this.catalogues = catalogues;
        this.onPath = onPath;
        this.problems = problems;
    }

    @Operation(summary = "Replaces the catalogue")
    @PutMapping(
            path = "/api/institutions/{institution}/catalogue",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> put(@PathVariable String institution, @RequestBody String body, Actor actor) {
        var json = JsonText.parse(body).json();
        return switch (loading.load(onPath.named(institution), json, actor.id())) {
            case LoadCatalogue.Outcome.Loaded _ -> ResponseEntity.noContent().build();
            case LoadCatalogue.Outcome.Refused(var findings) ->
                    problems.of(
                            "catalogue_refused",
                            "the catalogue contradicts its schema or itself",
                            faults(findings));
            case LoadCatalogue.Outcome.ChangedMeanwhile() ->
                    throw new IllegalStateException("loaded without a version");
        };
    }

    @Operation(summary = "The public catalogue of an institution")
    @GetMapping(
            path = "/i/{institution}/catalogue.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    String read(@PathVariable String institution) {
        return catalogues
                .of(onPath.named(institution).id())
                .orElseThrow(() -> NotHere.refused("catalogue"))
                .toString();
    }

    private static List<Fault> faults(List<CatalogueFinding> findings) {
        return findings.stream()
                .map(f -> new Fault(f.code(), f.pointer(), "does not belong in a catalogue"))
                .toList();
    }
}
