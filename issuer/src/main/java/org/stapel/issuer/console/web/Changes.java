package org.stapel.issuer.console.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// What a correction changes, field by field, for the eyes of who corrects.
final class Changes {
    private Changes() {}

    /// One field; an empty text where it had or has none.
    record Change(String label, String old, String now) {}

    static List<Change> between(FormView old, FormView now) {
        Map<String, String> before = values(old);
        Map<String, String> after = values(now);
        SequencedSet<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String label : labels) {
            String from = before.getOrDefault(label, "");
            String to = after.getOrDefault(label, "");
            if (!from.equals(to)) changes.add(new Change(label, from, to));
        }
        return changes;
    }

    private static Map<String, String> values(FormView form) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (FormView.Group group : form.groups())
            for (FormView.Item item : group.items()) {
                if (item.field() != null) put(values, item.field().label(), item.field());
                if (item.rows() != null) put(values, item.rows());
            }
        return values;
    }

    private static void put(Map<String, String> values, FormView.Rows rows) {
        for (int i = 0; i < rows.rows().size(); i++)
            for (FormView.Field field : rows.rows().get(i))
                put(values, rows.label() + " " + (i + 1) + ", " + field.label(), field);
    }

    private static void put(Map<String, String> values, String label, FormView.Field field) {
        String value =
                field.inputs().stream()
                        .filter(input -> !input.shown().isEmpty())
                        .map(input ->
                                input.language().isEmpty()
                                        ? input.shown()
                                        : input.language() + ": " + input.shown())
                        .collect(Collectors.joining("\n"));
        if (!value.isEmpty()) values.merge(label, value, (one, other) -> one + "\n" + other);
    }
}
