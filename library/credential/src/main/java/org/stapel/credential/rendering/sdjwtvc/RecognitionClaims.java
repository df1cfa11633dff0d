package org.stapel.credential.rendering.sdjwtvc;

import static org.stapel.credential.rendering.sdjwtvc.ClaimValues.object;
import static org.stapel.credential.rendering.sdjwtvc.ClaimValues.text;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardPart;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.model.QualityAssurance;
import org.stapel.credential.model.Stackability;
import org.stapel.credential.model.UnitRef;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;

/// Our own claims about what the award is, who stands for it, and what it counts toward.
final class RecognitionClaims {

    private final AwardRecord award;

    RecognitionClaims(AwardRecord award) {
        this.award = award;
    }

    void write(ClaimSet to) {
        to.onDemand("award_id", award.id().value());
        to.onDemand("award_reference", award.awardReference());
        to.always("award_kind", award.kind().name());
        to.textsOnDemand("subtypes", award.subtypes().stream().sorted().map(Enum::name).toList());
        to.onDemand("setting", award.setting().name());
        to.onDemand("route", award.route().name());
        to.textsOnDemand("profiles", award.profiles());
        bodies(to);
        stacking(to);
        programme(to);
        to.onDemand("supersedes", award.supersedes().map(AwardId::value));
    }

    private void bodies(ClaimSet to) {
        to.onDemand("issuing_region", award.awardingBodies().getFirst().region());
        to.listOnDemand(
                "awarding_bodies", award.awardingBodies().stream().map(ClaimValues::body).toList());
        award.organisingBody().ifPresent(body -> body(to, "organising_body", body));
        award.recognisingBody().ifPresent(body -> body(to, "recognising_body", body));
        to.listOnDemand(
                "accreditations",
                award.qualityAssurance().stream().map(RecognitionClaims::accreditation).toList());
    }

    private static void body(ClaimSet to, String name, Organisation body) {
        to.onDemand(name, ClaimValues.body(body));
    }

    private static ObjectNode accreditation(QualityAssurance quality) {
        ObjectNode json = object().put("type", quality.type().name());
        quality.reference().ifPresent(reference -> json.put("id", reference));
        json.set("agent", text(quality.agent()));
        quality.url().ifPresent(url -> json.put("url", url.toString()));
        return json;
    }

    private void stacking(ClaimSet to) {
        to.listOnDemand(
                "prerequisites_i18n",
                award.prerequisites().stream().map(ClaimValues::text).toList());
        award.stackability()
                .ifPresent(stack ->
                        to.listOnDemand(
                                "stackable_towards",
                                stack.towards().stream().map(RecognitionClaims::toward).toList()));
        to.listOnDemand("parts", award.parts().stream().map(RecognitionClaims::part).toList());
    }

    private static ObjectNode toward(Stackability.Toward toward) {
        ObjectNode json = object().put("qualification", toward.qualification());
        json.set("title", text(toward.title()));
        json.set("units", ClaimValues.strings(toward.units()));
        return json;
    }

    private static ObjectNode part(AwardPart part) {
        ObjectNode json = object();
        json.set("title", text(part.title()));
        part.unit()
                .ifPresent(unit -> {
                    json.put("unit", unit.id());
                    json.set("unit_title", text(unit.title()));
                });
        part.unit()
                .flatMap(UnitRef::version)
                .ifPresent(version -> json.put("unit_version", version));
        part.ects().ifPresent(ects -> json.put("ects", ects.points()));
        part.award().ifPresent(id -> json.put("award", id.value()));
        part.digest().ifPresent(digest -> json.put("credential_hash", digest.hex()));
        return json;
    }

    private void programme(ClaimSet to) {
        award.furtherInformation().ifPresent(info -> to.onDemand("info", text(info)));
        to.onDemand("info_url", award.furtherInformationUrl().map(URI::toString));
        to.onDemand("field_of_education", award.field().map(IscedField::value));
        award.unit()
                .ifPresent(unit -> {
                    to.onDemand("unit", unit.id());
                    to.onDemand("unit_i18n", ClaimValues.unit(unit));
                });
        to.onDemand("programme", award.programme());
        to.onDemand("contract", award.contract().map(Enum::name));
        to.onDemand("effect", award.effect().map(Enum::name));
        to.textsOnDemand(
                "exempted_units", award.exemptedUnits().stream().map(UnitRef::id).toList());
        to.listOnDemand(
                "exempted_units_i18n",
                award.exemptedUnits().stream().map(ClaimValues::unit).toList());
    }
}
