package org.stapel.verifier.stacking.rulebook;

import org.stapel.verifier.stacking.rule.Members;
import org.stapel.verifier.stacking.world.Equivalence;
import org.stapel.verifier.stacking.world.WorldJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.Optional;

/// An equivalence as it was sent, after it was found sound.
///
/// @param json as the schema `equivalence` describes it
/// @param partner who must confirm it; only an agreement has one
/// @param confirmed whether the partner did
/// @param revision 1 at first, one more with each change
public record KeptEquivalence(
        JsonNode json, Optional<String> partner, boolean confirmed, long revision) {
    public String id() {
        return json.path("id").stringValue();
    }

    /// Whose it is.
    public String decidedBy() {
        return json.path("decidedBy").stringValue();
    }

    /// Whether it is taken into account at all.
    public boolean counts() {
        return partner.isEmpty() || confirmed;
    }

    /// Whether something may have been decided by it.
    public boolean isInForce(LocalDate today) {
        return counts() && !today.isBefore(LocalDate.parse(json.path("validFrom").stringValue()));
    }

    /// Whether this organisation is one of its parties.
    public boolean concerns(String organisation) {
        return decidedBy().equals(organisation) || partner.filter(organisation::equals).isPresent();
    }

    public Equivalence rule() {
        return WorldJson.equivalence(new Members(json));
    }

    KeptEquivalence confirmedNow() {
        return new KeptEquivalence(json, partner, true, revision + 1);
    }

    KeptEquivalence endedOn(LocalDate last) {
        ObjectNode ended = ((ObjectNode) json).deepCopy().put("validTo", last.toString());
        return new KeptEquivalence(ended, partner, confirmed, revision + 1);
    }
}
