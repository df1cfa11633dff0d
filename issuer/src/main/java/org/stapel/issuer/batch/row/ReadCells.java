package org.stapel.issuer.batch.row;

import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Parsed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the cells of one row by what its columns hold, and collects what cannot be read.
public final class ReadCells {
    private final Layout layout;
    private final List<String> cells;
    private final List<RowFinding> findings;

    /// How all rows of a file are read.
    public record Layout(
            List<String> headers, Mapping mapping, DecimalMark decimalMark, DateOrder dateOrder) {}

    public ReadCells(Layout layout, List<String> cells, List<RowFinding> findings) {
        this.layout = layout;
        this.cells = cells;
        this.findings = findings;
    }

    public Optional<String> text(Field field) {
        return read(field, Cell::asText, Optional::of);
    }

    public Optional<LocalDate> date(Field field) {
        return read(field, cell -> cell.asDate(layout.dateOrder()), ReadCells::isoDate);
    }

    /// A text that must be there.
    public Optional<String> required(Field field) {
        Optional<String> text = text(field);
        if (text.isEmpty() && !told(field)) tell("missing", field);
        return text;
    }

    /// A date that must be there.
    public Optional<LocalDate> requiredDate(Field field) {
        Optional<LocalDate> date = date(field);
        if (date.isEmpty() && !told(field)) tell("missing", field);
        return date;
    }

    /// The texts of all columns that hold this; blank ones left out.
    public List<String> texts(Field field) {
        List<String> texts = new ArrayList<>();
        for (String header : layout.mapping().headersOf(field))
            if (cell(header).asText() instanceof Parsed.Value<String>(var text)) texts.add(text);
        return texts;
    }

    public Parsed<String> rawText(String header) {
        return cell(header).asText();
    }

    public Parsed<BigDecimal> decimal(String header) {
        return cell(header).asDecimal(layout.decimalMark());
    }

    public void tell(String code, Field field) {
        findings.add(RowFinding.error(code, field.pointer(), header(field)));
    }

    public void tell(RowFinding finding) {
        findings.add(finding);
    }

    public Optional<String> header(Field field) {
        return layout.mapping().headersOf(field).stream().findFirst();
    }

    private boolean told(Field field) {
        return findings.stream()
                .anyMatch(f ->
                        f.error() && f.header().isPresent() && f.header().equals(header(field)));
    }

    private <T> Optional<T> read(
            Field field, Function<Cell, Parsed<T>> parse, Function<String, Optional<T>> constant) {
        Optional<String> header = header(field);
        if (header.isEmpty())
            return Optional.ofNullable(layout.mapping().constants().get(field)).flatMap(constant);
        return switch (parse.apply(cell(header.get()))) {
            case Parsed.Value<T>(var value) -> Optional.of(value);
            case Parsed.Blank<T> _ ->
                    Optional.ofNullable(layout.mapping().constants().get(field)).flatMap(constant);
            case Parsed.Bad<T>(var code) -> {
                findings.add(
                        new RowFinding(
                                true,
                                "row",
                                code,
                                field.pointer(),
                                header,
                                Map.of("value", shown(header.get()))));
                yield Optional.empty();
            }
        };
    }

    /// What the cell says, shortened for a sentence.
    public String shown(String header) {
        return switch (cell(header).asText()) {
            case Parsed.Value<String>(var text) ->
                    text.length() > 60 ? text.substring(0, 60) + "…" : text;
            case Parsed.Blank<String> _, Parsed.Bad<String> _ -> "";
        };
    }

    private Cell cell(String header) {
        int at = layout.headers().indexOf(header);
        return at < 0 || at >= cells.size() ? new Cell.Blank() : CellText.cell(cells.get(at));
    }

    private static Optional<LocalDate> isoDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
