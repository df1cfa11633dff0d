package org.stapel.issuer.catalogue;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Organisation;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes offers of a catalogue as awards of an institution.
public record AwardTemplates(IssuerUrls urls) {
    /// An award of this kind by this institution about which nothing more is known.
    public ObjectNode blank(Institution institution, AwardKind kind) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", kind.name());
        json.put("setting", "FORMAL");
        json.put("route", route(kind));
        json.putArray("awardingBodies").add(body(institution));
        return json;
    }

    /// An award of this offer, of the kind that the offer leads to.
    public AwardTemplate of(Institution institution, Catalogue catalogue, Offer offer) {
        return of(institution, catalogue, offer, offer.kind());
    }

    /// An award of this offer, as this kind: a course unit may end in a credit certificate or, not
    /// passed, in a study result.
    public AwardTemplate of(
            Institution institution, Catalogue catalogue, Offer offer, AwardKind kind) {
        ObjectNode award =
                blank(institution, kind).setAll(new OfferAsAward(catalogue).of(offer, kind));
        return new AwardTemplate(award, parts(institution, catalogue, offer, kind));
    }

    /// An award of a module to somebody whose competences a procedure has recognised: what was
    /// learnt is the module's, how it was assessed and by whom is the procedure's.
    ///
    /// Whether the procedure covers the module is for [CoversModule] to say.
    public AwardTemplate recognised(
            Institution institution, Catalogue catalogue, Offer procedure, Offer module) {
        ObjectNode award = of(institution, catalogue, module).award();
        award.put("route", procedure.json().path("route").asString("EVC"));
        new OfferAsAward(catalogue).assessedBy(procedure, award);
        return new AwardTemplate(award, List.of());
    }

    private List<ObjectNode> parts(
            Institution institution, Catalogue catalogue, Offer offer, AwardKind kind) {
        if (offer.type() != Offer.Type.MODULE || kind != AwardKind.MICROCREDENTIAL)
            return List.of();
        return offer.units().stream()
                .flatMap(id -> catalogue.unit(id).stream())
                .map(unit -> of(institution, catalogue, unit).award())
                .toList();
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
