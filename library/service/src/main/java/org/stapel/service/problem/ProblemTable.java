package org.stapel.service.problem;

import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every problem type of every feature; a code has one status.
final class ProblemTable {
    private static final int REFUSED = 400;

    private final Map<String, Integer> statusByCode = new HashMap<>();

    /// @throws IllegalArgumentException naming a code with two statuses or without a title in a
    ///   language
    ProblemTable(List<ProblemTypes> features, Texts texts) {
        features.stream().flatMap(feature -> feature.types().stream()).forEach(this::add);
        for (var language : Language.values()) requireTitles(texts, language);
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

    private void requireTitles(Texts texts, Language language) {
        var untitled =
                statusByCode.keySet().stream()
                        .map(code -> "problem." + code)
                        .filter(key -> texts.find(language, key).isEmpty())
                        .sorted()
                        .toList();
        if (!untitled.isEmpty())
            throw new IllegalArgumentException(
                    "no text in " + language.tag() + " for " + String.join(", ", untitled));
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
