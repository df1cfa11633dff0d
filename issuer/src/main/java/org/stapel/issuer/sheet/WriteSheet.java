package org.stapel.issuer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/// Writes tables, row by row, for people who open them in a spreadsheet program.
public interface WriteSheet {
    /// Writes UTF-8 with a byte order mark, CRLF, and quotes where RFC 4180 needs them.
    ///
    /// Text that would start a formula gets an apostrophe in front, which [ReadSheet] takes away.
    void csv(OutputStream out, CsvLayout layout, Page page) throws IOException;

    /// Writes a workbook with typed cells and bold, frozen headers. Text stays text.
    void xlsx(OutputStream out, List<Page> pages) throws IOException;

    /// One table.
    ///
    /// @param name of the sheet, at most 31 characters, without `[]:*?/\`; unused in CSV
    /// @param rows each with at most as many cells as there are headers
    record Page(String name, List<String> headers, Iterator<List<Cell>> rows) {}

    /// How texts, numbers and dates look in CSV.
    ///
    /// @param dateOrder also where it is [DateOrder#AMBIGUOUS] or [DateOrder#YEAR_FIRST]: dates are
    ///   then written as in ISO 8601
    record CsvLayout(Delimiter delimiter, DecimalMark decimalMark, DateOrder dateOrder) {
        /// As a spreadsheet program with Dutch settings saves it.
        public static CsvLayout dutch() {
            return new CsvLayout(Delimiter.SEMICOLON, DecimalMark.COMMA, DateOrder.DAY_FIRST);
        }
    }
}
