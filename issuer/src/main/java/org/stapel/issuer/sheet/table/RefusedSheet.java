package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.ReadSheet;

import java.util.Map;

/// Ends the reading of a file that is refused as a whole; becomes [ReadSheet.Outcome.Refused].
public final class RefusedSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> params;

    private RefusedSheet(String code, Map<String, String> params) {
        super(code + " " + params.getOrDefault("reason", ""), null, false, false);
        this.code = code;
        this.params = params;
    }

    /// More than a file may hold.
    public static RefusedSheet limit(String limit, long max) {
        return new RefusedSheet("batch_limits", Map.of("limit", limit, "max", Long.toString(max)));
    }

    static RefusedSheet duplicateHeader(String header) {
        return new RefusedSheet("batch_limits", Map.of("limit", "headers", "header", header));
    }

    /// No row under a header row.
    public static RefusedSheet empty() {
        return new RefusedSheet("empty_sheet", Map.of());
    }

    /// No table in a format that is read.
    public static RefusedSheet notASheet(String reason) {
        return new RefusedSheet("not_a_sheet", Map.of("reason", reason));
    }

    /// It holds what no table needs and what can do harm.
    public static RefusedSheet unsafe(String reason) {
        return new RefusedSheet("sheet_unsafe", Map.of("reason", reason));
    }

    /// The chosen sheet is not in the file.
    public static RefusedSheet unknownSheet() {
        return new RefusedSheet("unknown_sheet", Map.of());
    }

    static RefusedSheet unknownHeaderRow() {
        return new RefusedSheet("unknown_header_row", Map.of());
    }

    /// The answer that it stands for.
    public ReadSheet.Outcome.Refused outcome() {
        return new ReadSheet.Outcome.Refused(code, params);
    }
}
