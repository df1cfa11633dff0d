package org.stapel.issuer.console;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Organisation;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// What a new award starts from: nothing, a module or course unit of the catalogue, or the award
/// that it corrects.
public record AwardBases(Catalogues catalogues, OpenAward opening, IssuerUrls urls) {
    private static final List<String> NOT_OF_A_NEW_AWARD =
            List.of("id", "supersedes", "awardReference");

    /// An award of this kind by this institution about which nothing more is known.
    public ObjectNode blank(Institution institution, AwardKind kind) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", kind.name());
        json.put("setting", "FORMAL");
        json.put("route", route(kind));
        json.putArray("awardingBodies").add(body(institution));
        return json;
    }

    /// Everything in the catalogue that can be awarded by hand.
    public List<CatalogueChoice> offered(Institution institution) {
        return catalogues
                .of(institution.id())
                .map(catalogue -> new CatalogueChoices(catalogue).all())
                .orElse(List.of());
    }

    /// An award of this module or course unit.
    public Optional<ObjectNode> ofModule(Institution institution, AwardKind kind, String module) {
        return catalogues
                .of(institution.id())
                .flatMap(catalogue -> new CatalogueChoices(catalogue).award(kind, module))
                .map(offer -> blank(institution, kind).setAll(offer));
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

    private static String route(AwardKind kind) {
        return switch (kind) {
            case PROOF_OF_COMPETENCE -> "EVC";
            case EXEMPTION_DECISION -> "EVK";
            case MICROCREDENTIAL,
                    CREDIT_CERTIFICATE,
                    STUDY_RESULT,
                    QUALIFICATION,
                    PROFESSIONAL_QUALIFICATION,
                    CERTIFICATE ->
                    "TAUGHT";
        };
    }

    private JsonNode body(Institution institution) {
        Organisation body = institution.asOrganisation(urls.did(institution.id()));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", body.id());
        ObjectNode name = json.putObject("name");
        body.name().byLanguage().forEach(name::put);
        json.put("country", body.country().value());
        body.region().ifPresent(region -> json.put("region", region));
        body.homepage().ifPresent(page -> json.put("homepage", page.toString()));
        return json;
    }
}
