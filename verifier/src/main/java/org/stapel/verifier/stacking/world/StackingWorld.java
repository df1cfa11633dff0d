package org.stapel.verifier.stacking.world;

import org.stapel.verifier.stacking.rule.Qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that an evaluation depends on; the same world gives the same answer.
///
/// @param asOf the day for which is evaluated
/// @param tolerated ids of study results that the student has chosen to have tolerated
/// @param associations members of each association, by its id
public record StackingWorld(
        Qualification qualification,
        List<Equivalence> equivalences,
        List<Achievement> achievements,
        LocalDate asOf,
        Set<String> tolerated,
        Map<String, Set<String>> associations) {
    public StackingWorld {
        equivalences = List.copyOf(equivalences);
        achievements = List.copyOf(achievements);
        tolerated = Set.copyOf(tolerated);
        associations = Map.copyOf(associations);
    }
}
