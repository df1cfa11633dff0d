package org.stapel.issuer.sheet;

import org.stapel.credential.encoding.Bytes;

import java.util.Map;
import java.util.Optional;

/// Reads one table from an untrusted CSV, XLSX or JSON file.
///
/// Nothing in the file is run: formulas give the value that was stored with them. Bad rows keep
/// their problems; only what concerns the whole file is refused.
public interface ReadSheet {
    /// Rows under the header row.
    int MAX_ROWS = 100_000;

    /// Columns.
    int MAX_COLUMNS = 200;

    /// Cells that hold something; more than 100,000 rows of 30 columns would not fit in memory.
    int MAX_CELLS = 3_000_000;

    /// Characters of all cells together.
    int MAX_TEXT = 40_000_000;

    /// Characters of one cell.
    int MAX_CELL = 8_000;

    /// Reads the file, at most 10 MiB.
    ///
    /// @param name tells CSV from JSON where the content fits both; nothing else depends on it
    Outcome read(Bytes file, Optional<String> name, SheetChoices choices);

    /// The answer to a file.
    sealed interface Outcome {
        /// The table, with the problems of single rows in it.
        record Read(Sheet sheet) implements Outcome {}

        /// Nothing of the file can be used.
        ///
        /// @param code `batch_limits` (params `limit`: bytes, rows, columns, cells, text or
        ///   headers, with `max`, or with `header` for a name that occurs twice), `empty_sheet`,
        ///   `not_a_sheet` or `sheet_unsafe` (both with `reason`), `unknown_sheet` or
        ///   `unknown_header_row` for a choice that the file does not have
        record Refused(String code, Map<String, String> params) implements Outcome {}
    }
}
