package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.world.Achievement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes credentials apart, in the order of their ids, so that the order in which they came is
/// irrelevant and a composite and its parts are never both counted. What does not count takes the
/// place of nothing that does.
final class Pieces {
    private final Map<String, Piece> byId = new LinkedHashMap<>();

    private Pieces() {}

    /// @param whatIf whether what nobody verified counts
    static List<Piece> of(List<Achievement> achievements, boolean whatIf) {
        Set<String> superseded = new HashSet<>();
        achievements.stream()
                .filter(one -> Piece.counts(one, whatIf))
                .forEach(one -> one.supersedes().ifPresent(superseded::add));
        List<Achievement> current =
                achievements.stream()
                        .filter(one -> one.award().filter(superseded::contains).isEmpty())
                        .sorted(
                                Comparator.comparing((Achievement one) -> !Piece.counts(one, false))
                                        .thenComparing(Achievement::id))
                        .toList();
        var pieces = new Pieces();
        current.stream().filter(Pieces::isWhole).forEach(pieces::addWhole);
        current.stream().filter(one -> !isWhole(one)).forEach(pieces::addParts);
        return new ArrayList<>(pieces.byId.values());
    }

    private static boolean isWhole(Achievement one) {
        return one.exempted().isEmpty()
                && one.parts().stream().allMatch(part -> part.unit().isEmpty());
    }

    private void addWhole(Achievement one) {
        String id = one.award().orElse(one.id());
        byId.putIfAbsent(id, new Piece(id, one, one.unit(), one.ects(), false));
    }

    private void addParts(Achievement one) {
        for (int i = 0; i < one.exempted().size(); i++) {
            String id = one.id() + "#exempted" + i;
            var unit = Optional.of(one.exempted().get(i));
            byId.put(id, new Piece(id, one, unit, Optional.empty(), true));
        }
        for (int i = 0; i < one.parts().size(); i++) {
            Achievement.Part part = one.parts().get(i);
            String id = part.award().orElse(one.id() + "#part" + i);
            byId.putIfAbsent(id, new Piece(id, one, part.unit(), part.ects(), false));
        }
    }
}
