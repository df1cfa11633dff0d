package org.stapel.issuer.cataloguing.form;

import org.stapel.issuer.catalogue.table.Place;
import org.stapel.issuer.cataloguing.OfferFinding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A filled-in form: what was typed, by the name of the input.
public record OfferForm(OfferLayout layout, Map<String, String> typed) {
    public OfferForm {
        typed = Map.copyOf(typed);
    }

    /// The form as a browser sent it; what no input is called is left out.
    public static OfferForm posted(OfferLayout layout, Map<String, List<String>> parameters) {
        var form = new OfferForm(layout, Map.of());
        Map<String, String> typed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (form.asks(name)) typed.put(name, String.join("\n", values));
        });
        return new OfferForm(layout, typed);
    }

    /// The form filled with what the offer says.
    public static OfferForm of(OfferLayout layout, ObjectNode offer) {
        Map<String, String> typed = new LinkedHashMap<>();
        layout.fields().forEach(field -> read(field, "", offer, typed));
        for (OfferItem.Rows rows : layout.rows()) {
            JsonNode elements = new Place(rows.name()).in(offer);
            for (int i = 0; i < Math.min(elements.size(), OfferItem.Rows.MOST); i++)
                for (OfferItem.Field field : rows.fields())
                    read(field, rows.name() + "." + i + ".", elements.path(i), typed);
        }
        return new OfferForm(layout, typed);
    }

    /// What stands in an input, without white space around it.
    public String value(String input) {
        return typed.getOrDefault(input, "").replace("\r\n", "\n").strip();
    }

    /// The number of rows, blank ones included.
    public int rows(String name) {
        return typed.keySet().stream().mapToInt(input -> index(name, input)).max().orElse(-1) + 1;
    }

    /// The form with one more blank row.
    public OfferForm withRow(OfferItem.Rows rows) {
        int next = Math.max(rows(rows.name()), 1);
        if (next >= OfferItem.Rows.MOST) return this;
        Map<String, String> more = new LinkedHashMap<>(typed);
        more.put(rows.row(next).getFirst().inputs().getFirst(), "");
        return new OfferForm(layout, more);
    }

    /// The offer that the form says; what the form does not ask for stays as the base has it.
    public Written over(ObjectNode base) {
        return new WriteOffer(this).over(base);
    }

    /// An offer as it was written.
    ///
    /// @param problems what could not be read, by place in the form
    /// @param rowOf the row of the form behind each element, as `parts.0` → `parts.2`
    public record Written(ObjectNode json, List<OfferFinding> problems, Map<String, String> rowOf) {
        public Written {
            problems = List.copyOf(problems);
            rowOf = Map.copyOf(rowOf);
        }
    }

    private boolean asks(String input) {
        if (layout.fields().stream().anyMatch(field -> field.inputs().contains(input))) return true;
        return layout.rows().stream()
                .filter(rows -> index(rows.name(), input) >= 0)
                .anyMatch(rows ->
                        rows.row(index(rows.name(), input)).stream()
                                .anyMatch(field -> field.inputs().contains(input)));
    }

    private static int index(String rows, String input) {
        if (!input.startsWith(rows + ".")) return -1;
        String rest = input.substring(rows.length() + 1);
        if (!rest.matches("[0-9]{1,3}\\..+")) return -1;
        int index = Integer.parseInt(rest.substring(0, rest.indexOf('.')));
        return index < OfferItem.Rows.MOST ? index : -1;
    }

    private static void read(
            OfferItem.Field field, String prefix, JsonNode json, Map<String, String> typed) {
        for (String input : field.inputs())
            typed.put(prefix + input, text(field, new Place(input).in(json)));
    }

    private static String text(OfferItem.Field field, JsonNode value) {
        return value.isMissingNode() ? "" : field.notation().write(value);
    }

    /// Everything typed, for the hidden inputs of a page in between.
    public Map<String, String> filled() {
        return typed.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
