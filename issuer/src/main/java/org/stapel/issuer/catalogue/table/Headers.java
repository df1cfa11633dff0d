package org.stapel.issuer.catalogue.table;

import org.stapel.issuer.catalogue.Offer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The headers of a table, understood.
final class Headers {
    private static final Set<String> LIST = Set.of(Columns.LIST, "lijst", "type");
    private static final Pattern WITH_LANGUAGE =
            Pattern.compile("(.+) ([a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4})");

    private final List<String> texts;
    private final SequencedMap<Integer, Header> known = new LinkedHashMap<>();
    private int list = -1;

    /// @param text as it stands in the file
    /// @param tag language of the texts in the column; empty for what has none
    record Header(String text, Column column, String tag) {}

    /// @param problems takes what is wrong with the headers
    Headers(Columns columns, List<String> texts, List<TableProblem> problems) {
        this.texts = texts;
        for (int i = 0; i < texts.size(); i++) understand(columns, i, problems);
        require(list >= 0, Columns.LIST, problems);
        require(has("id"), "id", problems);
        require(has("version"), "version", problems);
    }

    private boolean has(String column) {
        return known.values().stream().anyMatch(header -> header.column().name().equals(column));
    }

    /// The column that says what a line is about; -1 for none.
    int list() {
        return list;
    }

    /// The understood headers by their place.
    SequencedMap<Integer, Header> known() {
        return known;
    }

    String text(int column) {
        return texts.get(column);
    }

    /// The header of the column in which a place of an offer stands; empty for none.
    String of(Offer.Type type, String pointer) {
        return known.values().stream()
                .filter(header ->
                        header.column()
                                .of(type)
                                .map(content -> within(pointer, place(content, header)))
                                .orElse(false))
                .max(Comparator.comparingInt(header -> header.column().name().length()))
                .map(Header::text)
                .or(() -> firstBelow(type, pointer))
                .orElse("");
    }

    private Optional<String> firstBelow(Offer.Type type, String pointer) {
        return known.values().stream()
                .filter(header ->
                        header.column()
                                .of(type)
                                .map(content -> within(place(content, header), pointer))
                                .orElse(false))
                .filter(_ -> !pointer.isEmpty())
                .map(Header::text)
                .findFirst();
    }

    private static String place(Column.Content content, Header header) {
        String place = content.place().pointer();
        return header.tag().isEmpty() ? place : place + "/" + header.tag();
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    private void understand(Columns columns, int at, List<TableProblem> problems) {
        String text = texts.get(at).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.isEmpty()) return;
        if (LIST.contains(text) && list < 0) {
            list = at;
            return;
        }
        Optional<Header> header = plain(columns, at, text).or(() -> tagged(columns, at, text));
        if (header.isEmpty()) problems.add(problem(texts.get(at), "unknown_column"));
        else if (known.values().stream().anyMatch(other -> same(other, header.get())))
            problems.add(problem(texts.get(at), "column_doubled"));
        else known.put(at, header.get());
    }

    private Optional<Header> plain(Columns columns, int at, String text) {
        return columns.all().stream()
                .filter(column -> !column.perLanguage() && isNamed(column, text))
                .findFirst()
                .map(column -> new Header(texts.get(at), column, ""));
    }

    private Optional<Header> tagged(Columns columns, int at, String text) {
        Matcher parts = WITH_LANGUAGE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        String tag = tag(texts.get(at).strip().replaceFirst(".*\\s", ""));
        return columns.all().stream()
                .filter(column -> column.perLanguage() && isNamed(column, parts.group(1)))
                .findFirst()
                .map(column -> new Header(texts.get(at), column, tag));
    }

    /// As the schema wants it: `NL` is `nl`, what follows stays as written.
    private static String tag(String written) {
        int dash = written.indexOf('-');
        String language = dash < 0 ? written : written.substring(0, dash);
        return language.toLowerCase(Locale.ROOT) + (dash < 0 ? "" : written.substring(dash));
    }

    private static boolean isNamed(Column column, String text) {
        return column.name().equals(text) || column.dutch().equals(text);
    }

    private static boolean same(Header one, Header other) {
        return one.column().equals(other.column()) && one.tag().equals(other.tag());
    }

    private static void require(boolean there, String name, List<TableProblem> problems) {
        if (!there) problems.add(problem(name, "column_missing"));
    }

    private static TableProblem problem(String header, String code) {
        return new TableProblem(1, header, code, Map.of("value", header));
    }
}
