package org.stapel.issuer.sheet;

import java.util.Optional;

/// What was found out about a file, or chosen; shown to the registrar before anything is done.
///
/// @param encoding absent for XLSX
/// @param delimiter absent for all but CSV, as are the line ends
/// @param decimalsSeen text cells that a decimal mark would change; 0: nothing to ask
/// @param datesSeen text cells that look like a date; 0: nothing to ask
/// @param sheetName absent for all but XLSX
/// @param headerRow number of the header row as [Sheet.Row] counts
/// @param emptyColumnsDropped columns at the right edge without header and content
/// @param emptyRowsDropped rows under the header row without content
/// @param calculatedCells cells that hold the stored result of a formula
public record Detected(
        Format format,
        Optional<TextEncoding> encoding,
        boolean byteOrderMark,
        Optional<Delimiter> delimiter,
        Optional<LineEnd> lineEnd,
        DecimalMark decimalMark,
        int decimalsSeen,
        DateOrder dateOrder,
        int datesSeen,
        Optional<String> sheetName,
        int headerRow,
        int emptyColumnsDropped,
        int emptyRowsDropped,
        int calculatedCells) {
    /// What kind of file it is, by its content.
    public enum Format {
        CSV,
        XLSX,
        JSON
    }

    /// How lines end outside quotes.
    public enum LineEnd {
        CRLF,
        LF,
        CR,
        MIXED
    }
}
