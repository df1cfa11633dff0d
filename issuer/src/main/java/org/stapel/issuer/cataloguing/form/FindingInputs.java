package org.stapel.issuer.cataloguing.form;

import org.stapel.issuer.cataloguing.OfferFinding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the field or rows of a form that a finding is about.
///
/// @param rowOf as [OfferForm.Written] has it
public record FindingInputs(OfferForm form, Map<String, String> rowOf) {
    /// Findings by the name of their field or rows; `""` for those that none is about.
    public SequencedMap<String, List<OfferFinding>> sorted(List<OfferFinding> findings) {
        SequencedMap<String, List<OfferFinding>> sorted = new LinkedHashMap<>();
        for (OfferFinding finding : findings)
            sorted.computeIfAbsent(item(finding.place()), _ -> new ArrayList<>()).add(finding);
        return sorted;
    }

    private String item(String place) {
        if (place.isEmpty()) return "";
        String name = inForm(place);
        return names().filter(known -> name.equals(known) || name.startsWith(known + "."))
                .max(Comparator.comparingInt(String::length))
                .or(() -> within(name))
                .orElse("");
    }

    private Optional<String> within(String name) {
        return names().filter(known -> known.startsWith(name + ".")).findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(
                form.layout().fields().stream().map(OfferItem.Field::name),
                form.layout().rows().stream().flatMap(this::names));
    }

    private Stream<String> names(OfferItem.Rows rows) {
        Stream<String> inside =
                IntStream.range(0, Math.max(1, form.rows(rows.name())))
                        .mapToObj(rows::row)
                        .flatMap(List::stream)
                        .map(OfferItem.Field::name);
        return Stream.concat(Stream.of(rows.name()), inside);
    }

    private String inForm(String place) {
        return rowOf.entrySet().stream()
                .filter(row -> place.equals(row.getKey()) || place.startsWith(row.getKey() + "."))
                .findFirst()
                .map(row -> row.getValue() + place.substring(row.getKey().length()))
                .orElse(place);
    }
}
