package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.world.Equivalence;

import java.util.List;
import java.util.Optional;

/// One way to meet requirements with pieces.
///
/// @param slots places of the requirements in the problem
/// @param held whether the institution has granted it already; else it is expected
record Candidate(
        List<Piece> pieces,
        List<Integer> slots,
        Outcome outcome,
        boolean held,
        Reason reason,
        Optional<Equivalence> by) {
    boolean isFirm() {
        return switch (outcome) {
            case CREDIT, EXEMPT, TOLERATED -> true;
            case CONDITIONAL -> false;
            case PART_EXEMPT, OPEN -> false;
        };
    }

    /// Orders candidates whatever order they were found in.
    String key() {
        StringBuilder key = new StringBuilder();
        pieces.forEach(piece -> key.append(piece.id()).append('|'));
        key.append(slots).append('|').append(by.map(Equivalence::id).orElse(""));
        return key.toString();
    }
}
