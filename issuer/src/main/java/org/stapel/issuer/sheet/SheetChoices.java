package org.stapel.issuer.sheet;

import java.util.Optional;

/// What the registrar decided where the reader would detect.
///
/// @param headerRow number of the header row as [Sheet.Row] counts
public record SheetChoices(
        Optional<TextEncoding> encoding,
        Optional<Delimiter> delimiter,
        Optional<DecimalMark> decimalMark,
        Optional<DateOrder> dateOrder,
        Optional<String> sheetName,
        Optional<Integer> headerRow) {
    /// Everything is left to detection.
    public static SheetChoices none() {
        return new SheetChoices(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
