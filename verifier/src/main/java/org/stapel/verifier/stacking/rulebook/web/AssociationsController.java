package org.stapel.verifier.stacking.rulebook.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.account.Actor;
import org.stapel.verifier.stacking.rulebook.Associations;
import org.stapel.verifier.stacking.rulebook.KeepAssociations;

import java.util.List;

/// The associations whose decisions an institution honours.
@RestController
class AssociationsController {
    static final String PATH = "/api/organisations/{organisation}/associations";

    private final Associations associations;
    private final KeepAssociations keeping;

    AssociationsController(Associations associations, KeepAssociations keeping) {
        this.associations = associations;
        this.keeping = keeping;
    }

    /// @param associations ids of organisations
    record Body(List<String> associations) {}

    @Operation(summary = "The associations whose decisions the organisation honours")
    @GetMapping(PATH)
    Body read(@PathVariable String organisation) {
        return new Body(associations.of(organisation));
    }

    @Operation(summary = "Says whose decisions the organisation honours")
    @PutMapping(PATH)
    Body put(@PathVariable String organisation, @RequestBody Body body, Actor actor) {
        keeping.keep(organisation, body.associations(), actor.id());
        return read(organisation);
    }
}
