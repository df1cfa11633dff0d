package org.stapel.issuer.cataloguing;

import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// An award of an offer to somebody who does not exist: what a learner would get, to be looked at.
public record StandInAward(AwardTemplates templates, InstantSource clock) {
    private static final String ID = "urn:uuid:00000000-0000-4000-8000-000000000000";

    public ObjectNode of(Institution institution, Catalogue catalogue, Offer offer) {
        ObjectNode award = templates.of(institution, catalogue, offer).award();
        award.put("id", ID);
        award.put("awardReference", "VOORBEELD-1");
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        award.put("awardedDate", today.toString());
        offer.validYears()
                .ifPresent(years -> award.put("validUntil", today.plusYears(years).toString()));
        award.putObject("learner")
                .put("familyName", "Voorbeeld")
                .put("givenName", "Robin")
                .put("identification", "TEST-0000");
        if (award.path("grade") instanceof ObjectNode grade) grade.put("value", value(grade));
        return award;
    }

    private static String value(JsonNode grade) {
        return grade.path("passMark").asString(grade.path("maximum").asString("geslaagd"));
    }
}
