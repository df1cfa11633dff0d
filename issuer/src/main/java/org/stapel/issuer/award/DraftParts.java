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
/// crash cut off can be sent again. One that the learner holds already is named as it is.
record DraftParts(
        Awards awards,
        DraftAward drafting,
        FileAward filing,
        AwardNotation notation,
        OpenAward opening,
        HeldParts held) {
    /// One part.
    sealed interface Part {
        AwardRecord award();

        /// To be made.
        ///
        /// @param supersedes the part of the corrected whole in whose place it comes
        record Fresh(DraftedAward drafted, Optional<AwardId> supersedes) implements Part {
            @Override
            public AwardRecord award() {
                return drafted.linted().award();
            }
        }

        /// There already.
        record Stored(Award stored, AwardRecord award) implements Part {}
    }

    /// What drafting answers.
    sealed interface Drafted {
        record Done(List<Part> parts) implements Drafted {}

        record Stopped(IntakeOutcome outcome) implements Drafted {}
    }

    Drafted draft(
            IntakeRequest request, ArrayNode partAwards, WriteProvenance.ConfirmedBy confirmedBy) {
        List<Part> parts = new ArrayList<>();
        List<LintFinding> findings = new ArrayList<>();
        for (int i = 0; i < partAwards.size(); i++) {
            if (!(partAwards.get(i) instanceof ObjectNode json)) {
                findings.add(Findings.error("not_an_object", "/partAwards/" + i));
                continue;
            }
            Optional<Award> known = known(request.institution().id(), json);
            if (known.isPresent() && !known.get().file().requestMac().equals(drafting.mac(json)))
                return new Drafted.Stopped(
                        new IntakeOutcome.ReferenceTaken(known.get().file().id()));
            Optional<Part> stored = known.flatMap(this::stored);
            if (stored.isPresent()) parts.add(stored.get());
            else
                findings.addAll(
                        Findings.below("/partAwards/" + i, add(request, json, confirmedBy, parts)));
        }
        return findings.isEmpty()
                ? new Drafted.Done(parts)
                : new Drafted.Stopped(new IntakeOutcome.Refused(findings));
    }

    /// Answers what is wrong with the part.
    private List<LintFinding> add(
            IntakeRequest request,
            ObjectNode json,
            WriteProvenance.ConfirmedBy confirmedBy,
            List<Part> parts) {
        Optional<AwardId> supersedes = Optional.empty();
        switch (held.of(request.institution().id(), json, request.supersedes())) {
            case HeldParts.Held.Same(var award, var read) -> {
                parts.add(new Part.Stored(award, read));
                return List.of();
            }
            case HeldParts.Held.Other(var old) -> supersedes = Optional.of(old);
            case HeldParts.Held.Nothing() -> {}
        }
        Bytes mac = drafting.mac(json);
        return switch (drafting.draft(json, filing.newId(), supersedes, confirmedBy, mac)) {
            case DraftAward.Drafted.Done(var drafted) -> {
                parts.add(new Part.Fresh(drafted, supersedes));
                yield List.of();
            }
            case DraftAward.Drafted.Refused(var found) -> found;
        };
    }

    private Optional<Part> stored(Award award) {
        return opening.open(award.file()).map(read -> new Part.Stored(award, read));
    }

    /// The whole's JSON with each part's id and digest: in the element with the same unit, else as
    /// a new element.
    ObjectNode name(ObjectNode whole, List<Part> parts) {
        ObjectNode named = whole.deepCopy();
        ArrayNode elements = named.withArray("parts");
        for (Part part : parts) {
            AwardRecord award = part.award();
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
        return parts.stream().map(part -> part.award().id()).toList();
    }
}
