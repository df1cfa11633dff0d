package org.stapel.issuer.batch.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Which column holds what, and what holds for every row.
///
/// @param columns code of a [Target] by header; a header without one is not used
/// @param offer of the catalogue for all rows; empty when a column names it
/// @param recognised microcredential to award where a procedure covers it
/// @param constants for what no column holds; dates as in ISO 8601
public record Mapping(
        SequencedMap<String, String> columns,
        Optional<OfferRef> offer,
        Optional<OfferRef> recognised,
        Map<Field, String> constants) {
    public Mapping {
        columns = new LinkedHashMap<>(columns);
        constants = Map.copyOf(constants);
    }

    /// The headers of the columns that hold this, in the order of the file.
    public List<String> headersOf(Target target) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(target.code()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<String> headersOf(Field field) {
        return headersOf(new Target.Of(field));
    }

    /// Whether a column or a constant says it.
    public boolean says(Field field) {
        return !headersOf(field).isEmpty() || constants.containsKey(field);
    }

    /// The headers of the results of parts, by the id of the unit.
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        columns.forEach((header, code) -> {
            if (Target.ofCode(code).orElse(null) instanceof Target.ResultOfPart(var unit))
                parts.putIfAbsent(unit, header);
        });
        return parts;
    }

    /// What is wrong with it, as codes: `no_learner`, `no_name`, `no_offer`, `no_date`,
    /// `doubled:familyName`.
    public List<String> faults() {
        var faults = new java.util.ArrayList<String>();
        if (headersOf(Field.LEARNER).isEmpty()) faults.add("no_learner");
        if (headersOf(Field.FAMILY_NAME).isEmpty()) faults.add("no_name");
        if (offer.isEmpty() && headersOf(Field.OFFER).isEmpty()) faults.add("no_offer");
        if (!says(Field.AWARDED_DATE)) faults.add("no_date");
        columns.values().stream()
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))
                .forEach((code, count) -> {
                    if (count > 1 && !code.equals(Field.ADDRESS.code()))
                        faults.add("doubled:" + code);
                });
        return List.copyOf(faults);
    }
}
