package org.stapel.issuer.catalogue.table;

import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.OfferPages;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/// Writes a catalogue as a table that [ReadTable] reads back as the same catalogue.
public record WriteTable(Columns columns) {
    /// A column, and the language of its texts; empty for what has none.
    private record Written(Column column, String tag) {
        String header(String language) {
            return column.header(language) + (tag.isEmpty() ? "" : " " + tag);
        }
    }

    /// @param language of the headers: `nl`, or English for all others
    public Table of(Catalogue catalogue, String language) {
        List<Written> written = written(catalogue);
        List<String> headers = new ArrayList<>(List.of(language.equals("nl") ? "lijst" : "list"));
        written.forEach(column -> headers.add(column.header(language)));
        List<Table.Row> rows = new ArrayList<>();
        ObjectNode json = catalogue.json();
        for (Offer.Type type : List.of(Offer.Type.UNIT, Offer.Type.MODULE, Offer.Type.PROCEDURE))
            for (JsonNode offer : json.path(type.list()))
                rows.add(new Table.Row(rows.size() + 2, cells(written, type, offer)));
        return new Table(headers, rows);
    }

    private List<Written> written(Catalogue catalogue) {
        List<Written> written = new ArrayList<>();
        for (Column column : columns.all())
            if (column.perLanguage())
                languages(catalogue, column).forEach(tag -> written.add(new Written(column, tag)));
            else written.add(new Written(column, ""));
        return written;
    }

    /// Dutch and English first, whether used or not.
    private static List<String> languages(Catalogue catalogue, Column column) {
        SequencedSet<String> others = new TreeSet<>();
        for (Offer offer : catalogue.offers())
            column.of(offer.type())
                    .ifPresent(content ->
                            others.addAll(content.place().in(offer.json()).propertyNames()));
        List<String> languages = new ArrayList<>(List.of("nl", "en"));
        others.stream().filter(tag -> !languages.contains(tag)).toList().forEach(languages::add);
        return languages;
    }

    private static List<String> cells(List<Written> written, Offer.Type type, JsonNode offer) {
        List<String> cells = new ArrayList<>(List.of(OfferPages.segment(type)));
        written.forEach(column -> cells.add(cell(column, type, offer)));
        return cells;
    }

    private static String cell(Written written, Offer.Type type, JsonNode offer) {
        return written.column()
                .of(type)
                .map(content -> {
                    JsonNode value = content.place().in(offer);
                    if (!written.tag().isEmpty()) value = value.path(written.tag());
                    return value.isMissingNode() ? "" : content.notation().write(value);
                })
                .orElse("");
    }
}
