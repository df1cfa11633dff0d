package org.stapel.issuer.award;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.Workload;
import org.stapel.credential.profile.LintFinding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the awards that come as parts of another, and names them in the whole by id and digest.
///
/// A part that was taken in before, with the same content, is the same award: so a request that a
/// crash cut off can be sent again.
record DraftParts(Awards awards, DraftAward drafting, FileAward filing, AwardNotation notation) {
    /// One part; `existing` when it was taken in before.
    record Part(DraftedAward drafted, Optional<Award> existing) {}

    /// What drafting answers.
    sealed interface Drafted {
        record Done(List<Part> parts) implements Drafted {}

        record Stopped(IntakeOutcome outcome) implements Drafted {}
    }

    Drafted draft(
            InstitutionId institution,
            ArrayNode partAwards,
            WriteProvenance.ConfirmedBy confirmedBy) {
        List<Part> parts = new ArrayList<>();
        List<LintFinding> findings = new ArrayList<>();
        for (int i = 0; i < partAwards.size(); i++) {
            if (!(partAwards.get(i) instanceof ObjectNode json)) {
                findings.add(Findings.error("not_an_object", "/partAwards/" + i));
                continue;
            }
            Bytes mac = drafting.mac(json);
            Optional<Award> existing = known(institution, json);
            if (existing.isPresent() && !existing.get().file().requestMac().equals(mac))
                return new Drafted.Stopped(
                        new IntakeOutcome.ReferenceTaken(existing.get().file().id()));
            AwardId id = existing.map(award -> award.file().id()).orElseGet(filing::newId);
            switch (drafting.draft(json, id, Optional.empty(), confirmedBy, mac)) {
                case DraftAward.Drafted.Done(var drafted) -> parts.add(new Part(drafted, existing));
                case DraftAward.Drafted.Refused(var found) ->
                        findings.addAll(Findings.below("/partAwards/" + i, found));
            }
        }
        return findings.isEmpty()
                ? new Drafted.Done(parts)
                : new Drafted.Stopped(new IntakeOutcome.Refused(findings));
    }

    /// The whole's JSON with each part's id and digest: in the element with the same unit, else as
    /// a new element.
    ObjectNode name(ObjectNode whole, List<Part> parts) {
        ObjectNode named = whole.deepCopy();
        ArrayNode elements = named.withArray("parts");
        for (Part part : parts) {
            AwardRecord award = part.drafted().linted().award();
            Optional<String> unit = award.unit().map(u -> u.id());
            ObjectNode element =
                    unit.flatMap(id -> withUnit(elements, id))
                            .orElseGet(() -> elements.addObject().setAll(element(award)));
            element.put("award", award.id().value());
            element.put("digest", notation.digest(award).base64Url());
        }
        return named;
    }

    private Optional<Award> known(InstitutionId institution, ObjectNode json) {
        String reference = json.path("awardReference").asString("");
        return awards.byReference(institution, reference).map(Awards.Versioned::award);
    }

    private static Optional<ObjectNode> withUnit(ArrayNode elements, String unit) {
        for (JsonNode element : elements)
            if (element instanceof ObjectNode object
                    && element.path("unit").path("id").asString("").equals(unit))
                return Optional.of(object);
        return Optional.empty();
    }

    private ObjectNode element(AwardRecord award) {
        ObjectNode json = notation.write(award);
        ObjectNode element = json.objectNode();
        element.set("title", json.path("title"));
        if (json.has("unit")) element.set("unit", json.path("unit"));
        if (award.workload().flatMap(Workload::ects).isPresent())
            element.set("ects", json.path("workload").path("ects"));
        return element;
    }

    /// The ids that the whole must name, in order.
    static List<AwardId> ids(List<Part> parts) {
        return parts.stream().map(part -> part.drafted().linted().award().id()).toList();
    }
}
