package org.stapel.issuer.console;

import org.stapel.credential.profile.LintFinding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the input of a form that a finding is about.
///
/// @param rowOf as [AwardForm.Written] has it
public record FindingPlaces(AwardForm form, Map<String, String> rowOf) {
    /// Findings by the name of their field or rows; `""` for those that no input is about.
    public Map<String, List<LintFinding>> sorted(List<LintFinding> findings) {
        Map<String, List<LintFinding>> sorted = new LinkedHashMap<>();
        for (LintFinding finding : findings)
            sorted.computeIfAbsent(place(finding.pointer()), _ -> new ArrayList<>()).add(finding);
        return sorted;
    }

    private String place(String pointer) {
        String name = inForm(pointer);
        if (name.isEmpty()) return "";
        return longest(name).or(() -> within(name)).orElse("");
    }

    private Optional<String> longest(String name) {
        return names().filter(known -> name.equals(known) || name.startsWith(known + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private Optional<String> within(String name) {
        return names().filter(known -> known.startsWith(name + ".")).findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(BesideRecord.names(), namesOfRecord());
    }

    private Stream<String> namesOfRecord() {
        return new FormLayout(form.kind())
                .groups().stream()
                        .flatMap(group -> group.items().stream())
                        .flatMap(item ->
                                switch (item) {
                                    case FormItem.Field field -> Stream.of(field.name());
                                    case FormItem.Rows rows -> names(rows);
                                });
    }

    private Stream<String> names(FormItem.Rows rows) {
        Stream<String> inside =
                IntStream.range(0, form.rows(rows.name()))
                        .mapToObj(rows::row)
                        .flatMap(List::stream)
                        .map(FormItem.Field::name);
        return Stream.concat(Stream.of(rows.name()), inside);
    }

    private String inForm(String pointer) {
        return rowOf.entrySet().stream()
                .filter(row -> pointer.startsWith(row.getKey() + "/"))
                .findFirst()
                .map(row -> row.getValue() + pointer.substring(row.getKey().length()))
                .map(name -> name.replace('/', '.'))
                .orElseGet(() -> DottedPath.ofPointer(pointer).value());
    }
}
