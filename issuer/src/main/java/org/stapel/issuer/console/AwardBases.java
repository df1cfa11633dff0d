package org.stapel.issuer.console;

import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a new award starts from: nothing, an offer of the catalogue, or the award that it corrects.
public record AwardBases(Catalogues catalogues, OpenAward opening, AwardTemplates templates) {
    private static final List<String> NOT_OF_A_NEW_AWARD =
            List.of("id", "supersedes", "awardReference");

    /// An award of this kind by this institution about which nothing more is known.
    public ObjectNode blank(Institution institution, AwardKind kind) {
        return templates.blank(institution, kind);
    }

    /// Everything in the catalogue that can be awarded by hand, in its newest version.
    public List<Offer> offered(Institution institution) {
        return catalogue(institution).newest();
    }

    /// An award of the newest version of this module, course unit or procedure.
    public Optional<ObjectNode> ofOffer(Institution institution, AwardKind kind, String id) {
        Catalogue catalogue = catalogue(institution);
        return Stream.of(Offer.Type.values())
                .flatMap(type -> catalogue.find(type, id, Optional.empty()).stream())
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .map(offer -> templates.of(institution, catalogue, offer).award());
    }

    /// The record of an award that is to be corrected; empty when its learner was erased.
    public Optional<ObjectNode> ofAward(Award old) {
        return opening.json(old.file())
                .map(json -> {
                    ObjectNode base = json.deepCopy();
                    base.remove(NOT_OF_A_NEW_AWARD);
                    return base;
                });
    }

    private Catalogue catalogue(Institution institution) {
        return catalogues.current(institution.id()).catalogue();
    }
}
