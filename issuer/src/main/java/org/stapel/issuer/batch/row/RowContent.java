package org.stapel.issuer.batch.row;

import java.util.List;

/// What a row says and what is to be said of it; personal data, kept sealed.
///
/// @param cells as [CellText] writes them, in the order of the headers; none any more once the row
///   led to an award
public record RowContent(
        List<String> cells, List<RowFinding> findings, List<Difference> differences) {
    public RowContent {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
    }

    public static RowContent of(List<String> cells, List<RowFinding> findings) {
        return new RowContent(cells, findings, List.of());
    }

    public RowContent with(List<RowFinding> other, List<Difference> differing) {
        return new RowContent(cells, other, differing);
    }
}
