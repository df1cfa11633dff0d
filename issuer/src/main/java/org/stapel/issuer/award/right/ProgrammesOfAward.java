package org.stapel.issuer.award.right;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.stream.Collectors;

/// Finds of which programmes of the catalogue an award is: ids of offers.
///
/// Of one that stands it is the course unit, else the offer from which it was filled in. Of a
/// record it is the unit of a credit certificate or study result; any other is of the offers that
/// have its kind and its title in every language, since what it says to be filled in from may not
/// be so.
record ProgrammesOfAward(Catalogues catalogues, OpenAward opening) {
    private static final Set<String> OF_A_UNIT =
            Set.of(AwardKind.CREDIT_CERTIFICATE.name(), AwardKind.STUDY_RESULT.name());

    Set<String> of(AwardFile file) {
        return file.index()
                .offer()
                .map(Set::of)
                .orElseGet(() ->
                        opening.json(file)
                                .map(json -> of(file.institution(), json))
                                .orElse(Set.of()));
    }

    /// @param json an award record; may be anything
    Set<String> of(InstitutionId institution, JsonNode json) {
        String kind = json.path("kind").asString("");
        JsonNode unit = json.path("unit").path("id");
        if (unit.isString() && OF_A_UNIT.contains(kind)) return Set.of(unit.stringValue());
        return catalogue(institution).offers().stream()
                .filter(offer -> offer.kind().name().equals(kind))
                .filter(offer -> offer.json().path("title").equals(json.path("title")))
                .map(Offer::id)
                .collect(Collectors.toSet());
    }

    /// The course units of these modules.
    Set<String> unitsOf(InstitutionId institution, Set<String> programmes) {
        Catalogue catalogue = catalogue(institution);
        return programmes.stream()
                .flatMap(id -> catalogue.versions(Offer.Type.MODULE, id).stream())
                .flatMap(module -> module.units().stream())
                .collect(Collectors.toSet());
    }

    private Catalogue catalogue(InstitutionId institution) {
        return catalogues.of(institution).map(Catalogue::of).orElseGet(Catalogue::empty);
    }
}
