package org.stapel.service.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every problem type of every feature; a code has one status.
final class ProblemTable {
    private static final int REFUSED = 400;

    private final Map<String, Integer> statusByCode = new HashMap<>();

    ProblemTable(List<ProblemTypes> features) {
        features.stream().flatMap(feature -> feature.types().stream()).forEach(this::add);
    }

    private void add(ProblemType type) {
        var earlier = statusByCode.put(type.code(), type.status());
        if (earlier != null && earlier != type.status())
            throw new IllegalArgumentException(
                    "problem "
                            + type.code()
                            + " has two statuses, "
                            + earlier
                            + " and "
                            + type.status());
    }

    /// The status of a code; 400 for one that only says why an input was refused.
    int status(String code) {
        return statusByCode.getOrDefault(code, REFUSED);
    }

    boolean knows(String code) {
        return statusByCode.containsKey(code);
    }

    /// All codes with their status, in alphabetical order.
    Map<String, Integer> all() {
        return new TreeMap<>(statusByCode);
    }
}
