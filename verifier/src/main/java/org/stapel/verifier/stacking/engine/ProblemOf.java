package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.solve.Problem;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Writes a world as a problem of whole numbers.
///
/// What is only partly exempted counts nothing, so it is left out, and told by the explanation.
record ProblemOf(
        StackingWorld world,
        Layout layout,
        List<Candidate> candidates,
        List<Piece> pieces,
        List<Caps.Named> caps) {
    Problem problem() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) places.put(pieces.get(i).id(), i);
        List<LocalDate> days =
                new TreeSet<>(pieces.stream().map(piece -> piece.of().awardedOn()).toList())
                        .stream().toList();
        return new Problem(
                pieces.size(),
                layout.requirements().stream()
                        .map(place -> new Problem.Slot(place.worth(), place.compulsory()))
                        .toList(),
                candidates.stream().map(candidate -> option(candidate, places, days)).toList(),
                layout.root(),
                caps.stream().map(Caps.Named::cap).toList());
    }

    private Problem.Option option(
            Candidate candidate, Map<String, Integer> places, List<LocalDate> days) {
        String own = world.qualification().awardingBody().id();
        return new Problem.Option(
                candidate.pieces().stream().map(piece -> places.get(piece.id())).toList(),
                candidate.slots(),
                candidate.isFirm(),
                candidate.held(),
                candidate.pieces().stream().allMatch(piece -> piece.isOf(own)),
                candidate.pieces().stream()
                        .mapToInt(piece -> days.indexOf(piece.of().awardedOn()))
                        .min()
                        .orElse(0));
    }
}
