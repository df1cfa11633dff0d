package org.stapel.verifier.stacking.rulebook.web;

import org.stapel.verifier.stacking.rulebook.KeptEquivalence;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/// An equivalence with how it stands.
///
/// @param equivalence as it was sent
/// @param partner who must confirm it, where it is an agreement
/// @param counts whether it is taken into account
/// @param revision to be named when confirming
record EquivalenceBody(
        JsonNode equivalence, Optional<String> partner, boolean counts, long revision) {
    static EquivalenceBody of(KeptEquivalence kept) {
        return new EquivalenceBody(kept.json(), kept.partner(), kept.counts(), kept.revision());
    }
}
