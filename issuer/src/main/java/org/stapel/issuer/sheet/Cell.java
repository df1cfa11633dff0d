package org.stapel.issuer.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One cell, typed as the file types it: CSV has only texts, XLSX and JSON have more.
public sealed interface Cell {
    /// Nothing, or white space only.
    record Blank() implements Cell {}

    /// Text in NFC without white space around it; never empty. What starts like a formula is kept
    /// to the letter.
    record Text(String value) implements Cell {}

    /// A number as stored; of fractions the fifteen digits that a spreadsheet program shows.
    record NumberCell(BigDecimal value) implements Cell {}

    /// A number that the spreadsheet shows as a date; a time of day is left out.
    record DateCell(LocalDate value) implements Cell {}

    /// Yes or no.
    record Flag(boolean value) implements Cell {}

    /// The stored result of a formula, which was not calculated again.
    record Calculated(Cell stored) implements Cell {}

    /// The text of the cell: a number without exponent, a date as in ISO 8601, a flag as `true` or
    /// `false`.
    default Parsed<String> asText() {
        return switch (this) {
            case Blank _ -> new Parsed.Blank<>();
            case Text(var value) -> new Parsed.Value<>(value);
            case NumberCell(var value) -> new Parsed.Value<>(value.toPlainString());
            case DateCell(var value) -> new Parsed.Value<>(value.toString());
            case Flag(var value) -> new Parsed.Value<>(Boolean.toString(value));
            case Calculated(var stored) -> stored.asText();
        };
    }

    /// The exact number in the cell, of at most eighteen digits.
    ///
    /// Thousand separators are understood only where they cannot be a decimal mark.
    default Parsed<BigDecimal> asDecimal(DecimalMark mark) {
        return switch (this) {
            case Blank _ -> new Parsed.Blank<>();
            case Text(var value) -> DecimalText.parse(value, mark);
            case NumberCell(var value) -> DecimalText.bounded(value);
            case DateCell _, Flag _ -> new Parsed.Bad<>("bad_number");
            case Calculated(var stored) -> stored.asDecimal(mark);
        };
    }

    /// The date in the cell. Text needs a year of four digits, and may carry a time of midnight.
    default Parsed<LocalDate> asDate(DateOrder order) {
        return switch (this) {
            case Blank _ -> new Parsed.Blank<>();
            case Text(var value) -> DateText.parse(value, order);
            case DateCell(var value) -> new Parsed.Value<>(value);
            case NumberCell _, Flag _ -> new Parsed.Bad<>("bad_date");
            case Calculated(var stored) -> stored.asDate(order);
        };
    }
}
