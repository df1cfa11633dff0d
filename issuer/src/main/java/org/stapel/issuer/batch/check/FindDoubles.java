package org.stapel.issuer.batch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds rows of one file that want the same award: none of them is issued.
public final class FindDoubles {
    private final Map<String, Wanted> byKey = new HashMap<>();
    private final Map<Integer, List<Wanted>> byRow = new HashMap<>();

    private static final class Wanted {
        private final String says;
        private int rows;
        private boolean differ;

        Wanted(String says) {
            this.says = says;
        }
    }

    public void add(int row, CheckRow.Claim claim) {
        for (String key : claim.keys()) {
            Wanted wanted = byKey.computeIfAbsent(key, _ -> new Wanted(claim.says()));
            if (!wanted.says.equals(claim.says())) wanted.differ = true;
            wanted.rows++;
            byRow.computeIfAbsent(row, _ -> new ArrayList<>(2)).add(wanted);
        }
    }

    /// `duplicate_row` when another row says the same, `conflict` when it says something else.
    public Optional<String> codeOf(int row) {
        List<Wanted> doubled =
                byRow.getOrDefault(row, List.of()).stream().filter(w -> w.rows > 1).toList();
        if (doubled.isEmpty()) return Optional.empty();
        return Optional.of(doubled.stream().anyMatch(w -> w.differ) ? "conflict" : "duplicate_row");
    }

    /// The rows that want what another wants.
    public List<Integer> rows() {
        return byRow.keySet().stream().filter(row -> codeOf(row).isPresent()).sorted().toList();
    }
}
