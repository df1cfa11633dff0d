package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Parsed;
import org.stapel.issuer.sheet.ReadSheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the header row and its names.
///
/// Titles may stand above the table: the header row is the first one that fills at least half the
/// columns of the widest row near it.
final class Headers {
    private static final int LOOKED_AT = 50;

    private Headers() {}

    /// The place of the header row in the list.
    static int find(List<TableDraft.Kept> rows, Optional<Integer> chosen) {
        if (rows.isEmpty()) throw RefusedSheet.empty();
        if (chosen.isPresent()) return withNumber(rows, chosen.get());
        List<TableDraft.Kept> first = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
        int widest = first.stream().mapToInt(Headers::filled).max().orElse(0);
        for (int at = 0; at < first.size(); at++)
            if (2 * filled(first.get(at)) >= widest) return at;
        return 0;
    }

    /// The names, without the columns at the end that have none.
    static List<String> names(TableDraft.Kept row) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Cell cell : row.cells()) {
            String name = name(cell);
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT)))
                throw RefusedSheet.duplicateHeader(name);
            names.add(name);
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) names.removeLast();
        if (names.size() > ReadSheet.MAX_COLUMNS)
            throw RefusedSheet.limit("columns", ReadSheet.MAX_COLUMNS);
        return List.copyOf(names);
    }

    private static int withNumber(List<TableDraft.Kept> rows, int number) {
        for (int at = 0; at < Math.min(rows.size(), TableDraft.ROWS_ABOVE); at++)
            if (rows.get(at).number() == number) return at;
        throw RefusedSheet.unknownHeaderRow();
    }

    private static int filled(TableDraft.Kept row) {
        return (int) row.cells().stream().filter(cell -> !TableDraft.isBlank(cell)).count();
    }

    private static String name(Cell cell) {
        return switch (cell.asText()) {
            case Parsed.Value(var text) -> text.replaceAll("\\s+", " ");
            case Parsed.Blank<String> _, Parsed.Bad<String> _ -> "";
        };
    }
}
