package org.stapel.issuer.catalogue.table;

import org.stapel.issuer.catalogue.CatalogueFinding;
import org.stapel.issuer.catalogue.Offer;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads a table as a whole catalogue, or tells everything that is wrong with it.
///
/// @param findings what keeps the JSON of a catalogue from being loaded
public record ReadTable(Columns columns, Function<ObjectNode, List<CatalogueFinding>> findings) {
    private static final Map<String, Offer.Type> LISTS =
            Map.of(
                    "unit", Offer.Type.UNIT,
                    "units", Offer.Type.UNIT,
                    "opleidingsonderdeel", Offer.Type.UNIT,
                    "module", Offer.Type.MODULE,
                    "modules", Offer.Type.MODULE,
                    "procedure", Offer.Type.PROCEDURE,
                    "procedures", Offer.Type.PROCEDURE);

    /// What reading answers.
    public sealed interface Outcome {
        /// @param catalogue that can be loaded
        record Read(ObjectNode catalogue) implements Outcome {}

        record Refused(List<TableProblem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// @param institution whose catalogue it is to be
    public Outcome read(Table table, String institution) {
        List<TableProblem> problems = new ArrayList<>();
        var headers = new Headers(columns, table.headers(), problems);
        ObjectNode catalogue = JsonNodeFactory.instance.objectNode();
        catalogue.put("institution", institution);
        catalogue.putArray("units");
        catalogue.putArray("modules");
        Map<String, Placed> rows = new LinkedHashMap<>();
        for (Table.Row row : table.rows())
            list(row, headers, problems)
                    .ifPresent(type -> add(catalogue, type, row, headers, rows, problems));
        if (problems.isEmpty())
            findings.apply(catalogue).forEach(f -> problems.add(problem(f, headers, rows)));
        return problems.isEmpty() ? new Outcome.Read(catalogue) : new Outcome.Refused(problems);
    }

    /// Which row an element of the catalogue came from.
    private record Placed(Offer.Type type, Table.Row row) {}

    private static Optional<Offer.Type> list(
            Table.Row row, Headers headers, List<TableProblem> problems) {
        if (headers.list() < 0) return Optional.empty();
        String word = row.cell(headers.list()).strip();
        Optional<Offer.Type> type = Optional.ofNullable(LISTS.get(word.toLowerCase(Locale.ROOT)));
        if (type.isEmpty())
            problems.add(
                    new TableProblem(
                            row.number(),
                            headers.text(headers.list()),
                            "unknown_list",
                            Map.of("value", word)));
        return type;
    }

    private static void add(
            ObjectNode catalogue,
            Offer.Type type,
            Table.Row row,
            Headers headers,
            Map<String, Placed> rows,
            List<TableProblem> problems) {
        ObjectNode offer = JsonNodeFactory.instance.objectNode();
        headers.known().forEach((at, header) -> cell(offer, type, row, at, header, problems));
        var list = catalogue.withArray("/" + type.list());
        rows.put("/" + type.list() + "/" + list.size(), new Placed(type, row));
        list.add(offer);
    }

    private static void cell(
            ObjectNode offer,
            Offer.Type type,
            Table.Row row,
            int at,
            Headers.Header header,
            List<TableProblem> problems) {
        String text = row.cell(at);
        if (text.isBlank()) return;
        Optional<Column.Content> content = header.column().of(type);
        if (content.isEmpty()) {
            problems.add(problem(row, header, "not_for_this_list", text));
            return;
        }
        Place place =
                header.tag().isEmpty()
                        ? content.get().place()
                        : content.get().place().below(header.tag());
        switch (content.get().notation().read(text)) {
            case Parsed.Value(var json) -> place.put(offer, json);
            case Parsed.Bad(var code, var shown) -> problems.add(problem(row, header, code, shown));
        }
    }

    private static TableProblem problem(
            CatalogueFinding finding, Headers headers, Map<String, Placed> rows) {
        return rows.entrySet().stream()
                .filter(row -> isBelow(finding.pointer(), row.getKey()))
                .findFirst()
                .map(row ->
                        new TableProblem(
                                row.getValue().row().number(),
                                headers.of(
                                        row.getValue().type(),
                                        finding.pointer().substring(row.getKey().length())),
                                finding.code(),
                                finding.details()))
                .orElseGet(() -> new TableProblem(1, "", finding.code(), finding.details()));
    }

    private static boolean isBelow(String pointer, String element) {
        return pointer.equals(element) || pointer.startsWith(element + "/");
    }

    private static TableProblem problem(
            Table.Row row, Headers.Header header, String code, String shown) {
        String value = shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
        return new TableProblem(row.number(), header.text(), code, Map.of("value", value));
    }
}
