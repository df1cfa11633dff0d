package org.stapel.issuer.sheet.xlsx;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.WriteSheet.Page;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Writes XLSX as [org.stapel.issuer.sheet.WriteSheet] says, in constant memory.
public final class XlsxWriter {
    private static final int ROWS_AT_ONCE = 500;
    private static final int MIN_WIDTH = 9;
    private static final int MAX_WIDTH = 50;
    private static final int MAX_DIGITS = 15;
    private static final int MAX_NAME = 31;
    private static final int MAX_LINES = 20;
    private static final double LINE_POINTS = 15;

    /// Before it, spreadsheet programs do not agree on the calendar.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;

    private XlsxWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    /// Writes a workbook of these pages; the stream stays open.
    public static void write(OutputStream out, List<Page> pages) throws IOException {
        Workbook workbook = new Workbook(out, "Stapel", "1.0");
        for (Page page : pages) new XlsxWriter(workbook.newWorksheet(name(page.name()))).page(page);
        workbook.finish();
    }

    private void page(Page page) throws IOException {
        Iterator<List<Cell>> rows = page.rows();
        List<List<Cell>> some = some(rows);
        widths(page.headers(), some);
        header(page.headers());
        int at = 1;
        while (!some.isEmpty()) {
            for (List<Cell> row : some) row(at++, row);
            sheet.flush();
            some = some(rows);
        }
        sheet.finish();
    }

    private static List<List<Cell>> some(Iterator<List<Cell>> rows) {
        List<List<Cell>> some = new ArrayList<>();
        while (some.size() < ROWS_AT_ONCE && rows.hasNext()) some.add(rows.next());
        return some;
    }

    private void header(List<String> headers) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            text(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    private void row(int at, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) cell(at, column, cells.get(column));
        long lines = cells.stream().mapToLong(XlsxWriter::lines).max().orElse(1);
        if (lines > 1) sheet.rowHeight(at, lines * LINE_POINTS);
    }

    private static long lines(Cell cell) {
        return cell instanceof Cell.Text(var value) ? value.lines().limit(MAX_LINES).count() : 1;
    }

    private void cell(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {}
            case Cell.Text(var value) -> text(row, column, value);
            case Cell.NumberCell(var value) -> number(row, column, value);
            case Cell.DateCell(var value) -> date(row, column, value);
            case Cell.Flag(var value) -> sheet.value(row, column, value);
            case Cell.Calculated(var stored) -> cell(row, column, stored);
        }
    }

    private void text(int row, int column, String value) {
        sheet.inlineString(row, column, RichText.escape(value));
        if (value.indexOf('\n') >= 0) sheet.style(row, column).wrapText(true).set();
    }

    /// A number of more digits than the program keeps is written as text.
    private void number(int row, int column, BigDecimal value) {
        if (value.precision() > MAX_DIGITS) text(row, column, value.toPlainString());
        else sheet.value(row, column, value);
    }

    private void date(int row, int column, LocalDate value) {
        if (value.isBefore(FIRST_DAY)) {
            text(row, column, value.toString());
            return;
        }
        sheet.value(row, column, value);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    private void widths(List<String> headers, List<List<Cell>> rows) {
        for (int column = 0; column < headers.size(); column++) {
            int longest = headers.get(column).length() + 1;
            for (List<Cell> row : rows)
                if (column < row.size()) longest = Math.max(longest, length(row.get(column)));
            sheet.width(column, Math.clamp(longest + 2L, MIN_WIDTH, MAX_WIDTH));
        }
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> 0;
            case Cell.Text(var value) -> value.length();
            case Cell.NumberCell(var value) -> value.precision() + 1;
            case Cell.DateCell _ -> 10;
            case Cell.Flag _ -> 6;
            case Cell.Calculated(var stored) -> length(stored);
        };
    }

    private static String name(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String kept = clean.isEmpty() ? "1" : clean;
        return kept.substring(0, Math.min(MAX_NAME, kept.length()));
    }
}
