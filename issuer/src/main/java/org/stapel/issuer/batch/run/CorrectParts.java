package org.stapel.issuer.batch.run;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.IntakeOutcome;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.Standing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.function.Function;

/// Corrects the parts of a whole before the whole itself: each part comes in the place of the part
/// that the old whole names, and the new whole names the new ones.
record CorrectParts(Awards awards, OpenAward opening, AwardNotation notation) {
    /// One part to be taken in.
    record Part(ObjectNode json, Optional<AwardId> supersedes) {}

    /// Takes the parts out of the request and names them in it; answers what stopped it, if
    /// anything did.
    Optional<IntakeOutcome> correct(
            ObjectNode request, AwardId oldWhole, Function<Part, IntakeOutcome> take) {
        ArrayNode parts = (ArrayNode) request.remove("partAwards");
        for (JsonNode json : parts) {
            ObjectNode part = (ObjectNode) json;
            String unit = part.path("unit").path("id").asString("");
            IntakeOutcome outcome = take.apply(new Part(part, standing(oldWhole, unit, part)));
            if (!(outcome instanceof IntakeOutcome.TakenIn(var award, _, _)))
                return Optional.of(outcome);
            name(request, unit, award);
        }
        return Optional.empty();
    }

    private void name(ObjectNode whole, String unit, Award part) {
        for (JsonNode element : whole.withArray("parts"))
            if (element instanceof ObjectNode object
                    && object.path("unit").path("id").asString("").equals(unit)) {
                object.put("award", part.file().id().value());
                var digest = notation.digest(opening.open(part.file()).orElseThrow());
                object.put("digest", digest.base64Url());
            }
    }

    /// The old part, unless it has ended; a crash may have come after this very correction, which
    /// then is found by its reference.
    private Optional<AwardId> standing(AwardId oldWhole, String unit, ObjectNode part) {
        Optional<Award> old = ofWhole(oldWhole, unit);
        if (old.isEmpty()) return Optional.empty();
        String reference = part.path("awardReference").asString("");
        boolean ours =
                awards.byReference(old.get().file().institution(), reference)
                        .map(Awards.Versioned::award)
                        .flatMap(award -> award.file().supersedes())
                        .filter(old.get().file().id()::equals)
                        .isPresent();
        boolean stands =
                old.get() instanceof Award.Confirmed(_, var standing, _)
                        && !(standing instanceof Standing.Revoked)
                        && !(standing instanceof Standing.Superseded);
        return ours || stands ? Optional.of(old.get().file().id()) : Optional.empty();
    }

    private Optional<Award> ofWhole(AwardId whole, String unit) {
        return awards.byId(whole)
                .flatMap(read -> opening.json(read.award().file()))
                .flatMap(json -> named(json, unit))
                .flatMap(awards::byId)
                .map(Awards.Versioned::award);
    }

    private static Optional<AwardId> named(ObjectNode whole, String unit) {
        for (JsonNode part : whole.path("parts"))
            if (part.path("unit").path("id").asString("").equals(unit) && part.has("award"))
                return Optional.of(new AwardId(part.path("award").asString()));
        return Optional.empty();
    }
}
