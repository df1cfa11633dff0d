package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.RowProblem;
import org.stapel.issuer.sheet.table.RowDraft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes typed cells of what a worksheet stores.
final class CellValues {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?");
    private static final Cell BLANK = new Cell.Blank();
    private static final MathContext SHOWN = new MathContext(15);
    private static final int SHARED_NUMBERS = 100_000;
    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);

    private final Workbook workbook;
    private final Map<String, Cell> numbers = new HashMap<>();

    CellValues(Workbook workbook) {
        this.workbook = workbook;
    }

    /// A cell as stored.
    record Stored(String type, String style, String value, boolean formula) {}

    Cell cell(RowDraft row, int column, Stored stored) {
        Cell cell = typed(row, column, stored);
        return stored.formula() ? new Cell.Calculated(cell) : cell;
    }

    private Cell typed(RowDraft row, int column, Stored stored) {
        String value = stored.value();
        if (value.isEmpty()) return BLANK;
        return switch (stored.type()) {
            case "s" -> row.textAt(column, workbook.strings.at(Whole.of(value, Integer.MAX_VALUE)));
            case "b" -> new Cell.Flag(value.equals("1") || value.equals("true"));
            case "d" -> isoDate(row, column, value);
            case "e" -> {
                row.problem(RowProblem.Code.ERROR_VALUE, column, row.number());
                yield row.textAt(column, value);
            }
            case "", "n" -> number(row, column, stored);
            default -> row.textAt(column, value);
        };
    }

    private Cell number(RowDraft row, int column, Stored stored) {
        boolean date =
                !stored.style().isEmpty()
                        && workbook.styles.isDate(Whole.of(stored.style(), 999_999_999));
        String key = date ? "d" + stored.value() : stored.value();
        Cell known = numbers.get(key);
        if (known != null) return known;
        if (!NUMBER.matcher(stored.value()).matches()) {
            row.problem(RowProblem.Code.BAD_NUMBER, column, row.number());
            return row.textAt(column, stored.value());
        }
        BigDecimal exact = shown(stored.value());
        Cell made = date ? date(exact) : new Cell.NumberCell(exact);
        if (numbers.size() < SHARED_NUMBERS) numbers.put(key, made);
        return made;
    }

    /// Fractions are stored as binary numbers, so 14.1 may come as 14.100000000000001; whole
    /// numbers may be somebody's long identifier and keep all digits.
    private static BigDecimal shown(String stored) {
        BigDecimal exact = new BigDecimal(stored);
        if (exact.precision() <= SHOWN.getPrecision() || exact.scale() <= 0) return exact;
        BigDecimal rounded = exact.round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// Day 60 of the calendar from 1900, 29 February 1900, does not exist; days before it are one
    /// later than they seem. What is no day stays a number.
    private Cell date(BigDecimal serial) {
        boolean day =
                serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0;
        int days = day ? serial.intValue() : 0;
        if (workbook.isFrom1904())
            return day
                    ? new Cell.DateCell(DAY_0_FROM_1904.plusDays(days))
                    : new Cell.NumberCell(serial);
        if (days == 0 || days == 60) return new Cell.NumberCell(serial);
        return new Cell.DateCell(DAY_0.plusDays(days < 60 ? days + 1L : days));
    }

    private static Cell isoDate(RowDraft row, int column, String value) {
        try {
            return new Cell.DateCell(
                    LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeException _) {
            return row.textAt(column, value);
        }
    }
}
