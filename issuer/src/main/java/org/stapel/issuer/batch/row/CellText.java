package org.stapel.issuer.batch.row;

import org.stapel.issuer.sheet.Cell;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Cells as short texts, to be kept: `t` text, `n` number, `d` date, `f` flag; empty for blank. Of
/// a calculated cell the result is kept.
public final class CellText {
    private CellText() {}

    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Text(var value) -> "t" + value;
            case Cell.NumberCell(var value) -> "n" + value.toString();
            case Cell.DateCell(var value) -> "d" + value;
            case Cell.Flag(var value) -> "f" + value;
            case Cell.Calculated(var stored) -> of(stored);
        };
    }

    /// Reads back what [#of] wrote.
    public static Cell cell(String text) {
        if (text.isEmpty()) return new Cell.Blank();
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'n' -> new Cell.NumberCell(new BigDecimal(rest));
            case 'd' -> new Cell.DateCell(LocalDate.parse(rest));
            case 'f' -> new Cell.Flag(Boolean.parseBoolean(rest));
            default -> new Cell.Text(rest);
        };
    }

    /// What the cell says, for people.
    public static String shown(String text) {
        return text.isEmpty() ? "" : text.substring(1);
    }
}
