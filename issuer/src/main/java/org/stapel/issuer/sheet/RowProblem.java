package org.stapel.issuer.sheet;

import java.util.Locale;
import java.util.OptionalInt;

/// Something in the file that makes one row unusable.
///
/// @param column counted from 0; absent where it concerns the whole row
/// @param line the line of the file on which it begins; the row's number for XLSX and JSON
public record RowProblem(Code code, OptionalInt column, int line) {
    /// What is wrong.
    public enum Code {
        /// A quote is opened and not closed; only the line where it begins is taken for this row.
        UNCLOSED_QUOTE,
        /// Text stands between a closing quote and the next delimiter.
        STRAY_QUOTE,
        /// More or fewer cells than the header row has.
        CELL_COUNT,
        /// U+0000.
        NUL,
        /// Bytes that mean nothing in the encoding; U+FFFD stands where they were.
        UNDECODABLE,
        /// A cell of over 8,000 characters; the first 8,000 are kept.
        CELL_TOO_LONG,
        /// A control character or an override of the writing direction.
        CONTROL_CHARACTER,
        /// The spreadsheet program could not calculate the cell, as in `#N/A`.
        ERROR_VALUE,
        /// A number that cannot be a result: not finite, or far too large.
        BAD_NUMBER;

        /// The public name, as in `unclosed_quote`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
