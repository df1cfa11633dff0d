package org.stapel.issuer.cataloguing.form;

import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.catalogue.table.Parsed;
import org.stapel.issuer.catalogue.table.Place;
import org.stapel.issuer.cataloguing.OfferFinding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a form into an offer.
final class WriteOffer {
    private final OfferForm form;
    private final List<OfferFinding> problems = new ArrayList<>();
    private final Map<String, String> rowOf = new LinkedHashMap<>();

    WriteOffer(OfferForm form) {
        this.form = form;
    }

    OfferForm.Written over(ObjectNode base) {
        ObjectNode json = base.deepCopy();
        form.layout().fields().forEach(field -> write(json, field, ""));
        form.layout().rows().forEach(rows -> write(json, rows));
        return new OfferForm.Written(json, problems, rowOf);
    }

    private void write(ObjectNode json, OfferItem.Rows rows) {
        Place place = new Place(rows.name());
        JsonNode before = place.in(json);
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < form.rows(rows.name()); i++) {
            if (blank(rows.row(i))) continue;
            ObjectNode element =
                    before.path(i) instanceof ObjectNode known
                            ? known.deepCopy()
                            : JsonNodeFactory.instance.objectNode();
            String row = rows.name() + "." + i;
            for (OfferItem.Field field : rows.fields()) write(element, field, row + ".");
            rowOf.put(rows.name() + "." + after.size(), row);
            after.add(element);
        }
        for (int i = OfferItem.Rows.MOST; i < before.size(); i++) after.add(before.get(i));
        if (after.isEmpty()) place.remove(json);
        else place.put(json, after);
    }

    private boolean blank(List<OfferItem.Field> row) {
        return row.stream()
                .flatMap(field -> field.inputs().stream())
                .allMatch(input -> form.value(input).isEmpty());
    }

    /// @param prefix of the inputs' names before the place in the object
    private void write(ObjectNode json, OfferItem.Field field, String prefix) {
        for (String input : field.inputs()) {
            String text = form.value(prefix + input);
            Place place = new Place(input);
            if (text.isEmpty()) place.remove(json);
            else
                switch (field.notation().read(text)) {
                    case Parsed.Value(var value) -> place.put(json, value);
                    case Parsed.Bad(var code, var shown) ->
                            problems.add(problem(prefix + input, code, shown));
                }
        }
    }

    private static OfferFinding problem(String place, String code, String shown) {
        return new OfferFinding(
                place, LintFinding.Severity.ERROR, "", code, Map.of("value", shown));
    }
}
