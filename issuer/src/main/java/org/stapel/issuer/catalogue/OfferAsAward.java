package org.stapel.issuer.catalogue;

import org.stapel.credential.model.AwardKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes what an offer says in the words of an award record.
record OfferAsAward(Catalogue catalogue) {
    private static final List<String> SAME_IN_AWARD =
            List.of(
                    "subtypes",
                    "setting",
                    "route",
                    "profiles",
                    "title",
                    "description",
                    "workload",
                    "level",
                    "field",
                    "outcomes",
                    "assessments",
                    "participation",
                    "qualityAssurance",
                    "languages",
                    "stackability",
                    "effect",
                    "programme",
                    "organisingBody",
                    "recognisingBody",
                    "furtherInformation",
                    "furtherInformationUrl");

    ObjectNode of(Offer offer, AwardKind kind) {
        return switch (offer.type()) {
            case MODULE -> ofModule(offer, kind);
            case UNIT -> ofUnit(offer);
            case PROCEDURE -> ofProcedure(offer, kind);
        };
    }

    /// Says how and by whom a procedure assesses, in place of what the award said.
    void assessedBy(Offer procedure, ObjectNode award) {
        JsonNode json = procedure.json();
        if (json.has("assessments")) award.set("assessments", json.path("assessments").deepCopy());
        if (json.has("validatingBody"))
            award.set("recognisingBody", json.path("validatingBody").deepCopy());
        if (json.has("grading")) award.set("grade", json.path("grading").deepCopy());
    }

    private ObjectNode ofModule(Offer module, AwardKind kind) {
        ObjectNode award = common(module.json());
        if (module.json().has("prerequisites"))
            award.set("prerequisites", module.json().path("prerequisites").deepCopy());
        List<Offer> units = units(module);
        if (kind == AwardKind.CREDIT_CERTIFICATE && units.size() == 1)
            award.set("unit", reference(units.getFirst()));
        else if (!units.isEmpty()) {
            ArrayNode parts = award.putArray("parts");
            units.forEach(unit -> parts.add(part(unit)));
        }
        return award;
    }

    private static ObjectNode ofUnit(Offer unit) {
        ObjectNode award = common(unit.json());
        award.set("unit", reference(unit));
        size(unit.json(), award);
        return award;
    }

    private static void size(JsonNode unit, ObjectNode award) {
        for (String name : List.of("ects", "hours"))
            if (unit.has(name)) award.withObject("/workload").set(name, unit.path(name));
        if (unit.has("eqf")) {
            ObjectNode level = award.withObject("/level");
            level.set("eqf", unit.path("eqf"));
            level.put("basis", "PROGRAMME");
        }
    }

    private ObjectNode ofProcedure(Offer procedure, AwardKind kind) {
        ObjectNode award = common(procedure.json());
        assessedBy(procedure, award);
        var scope = new ProcedureScope(catalogue, procedure);
        if (kind == AwardKind.EXEMPTION_DECISION) {
            ArrayNode units = award.putArray("exemptedUnits");
            scope.units().forEach(unit -> units.add(reference(unit)));
            if (units.isEmpty()) award.remove("exemptedUnits");
        } else if (!scope.units().isEmpty()) {
            ArrayNode parts = award.putArray("parts");
            scope.units().forEach(unit -> parts.add(part(unit)));
        }
        scope.describe(award, kind);
        return award;
    }

    private List<Offer> units(Offer module) {
        return module.units().stream().flatMap(id -> catalogue.unit(id).stream()).toList();
    }

    private static ObjectNode common(JsonNode offer) {
        ObjectNode award = JsonNodeFactory.instance.objectNode();
        for (String name : SAME_IN_AWARD)
            if (offer.has(name)) award.set(name, offer.path(name).deepCopy());
        if (offer.has("grading")) award.set("grade", offer.path("grading").deepCopy());
        return award;
    }

    private static ObjectNode reference(Offer unit) {
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("id", "version", "title"))
            reference.set(name, unit.json().path(name).deepCopy());
        return reference;
    }

    private static ObjectNode part(Offer unit) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.set("title", unit.json().path("title").deepCopy());
        part.set("unit", reference(unit));
        if (unit.json().has("ects")) part.set("ects", unit.json().path("ects"));
        return part;
    }
}
