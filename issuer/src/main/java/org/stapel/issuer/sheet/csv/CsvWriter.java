package org.stapel.issuer.sheet.csv;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.WriteSheet.CsvLayout;
import org.stapel.issuer.sheet.WriteSheet.Page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes CSV as [org.stapel.issuer.sheet.WriteSheet] says.
public final class CsvWriter {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST =
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private final Writer out;
    private final CsvLayout layout;

    private CsvWriter(Writer out, CsvLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /// Writes the page; the stream stays open.
    public static void write(OutputStream out, CsvLayout layout, Page page) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = new CsvWriter(text, layout);
        text.write('\uFEFF');
        csv.record(page.headers().stream().map(FormulaGuard::guard).toList());
        while (page.rows().hasNext()) csv.record(csv.texts(page.rows().next()));
        text.flush();
    }

    private List<String> texts(List<Cell> row) {
        return row.stream().map(this::text).toList();
    }

    private void record(List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) out.write(layout.delimiter().character());
            out.write(quoted(texts.get(i)));
        }
        out.write("\r\n");
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Text(var value) -> FormulaGuard.guard(value);
            case Cell.NumberCell(var value) -> number(value);
            case Cell.DateCell(var value) -> date(value);
            case Cell.Flag(var value) -> Boolean.toString(value);
            case Cell.Calculated(var stored) -> text(stored);
        };
    }

    private String number(BigDecimal value) {
        String text = value.toPlainString();
        return layout.decimalMark() == DecimalMark.COMMA ? text.replace('.', ',') : text;
    }

    private String date(LocalDate value) {
        return switch (layout.dateOrder()) {
            case DAY_FIRST -> DAY_FIRST.format(value);
            case MONTH_FIRST -> MONTH_FIRST.format(value);
            case YEAR_FIRST, AMBIGUOUS -> value.toString();
        };
    }

    private String quoted(String text) {
        boolean plain = text.chars().noneMatch(this::needsQuotes);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private boolean needsQuotes(int c) {
        return c == layout.delimiter().character() || c == '"' || c == '\r' || c == '\n';
    }
}
