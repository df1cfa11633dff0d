package org.stapel.issuer.batch;

import org.stapel.issuer.batch.row.CellText;
import org.stapel.issuer.batch.row.Chunk;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.batch.row.SealRows;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.sheet.RowProblem;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps the rows of a file as read, sealed.
public record KeepRows(Chunks chunks, SealRows sealing, Pseudonyms pseudonyms) {
    void put(Batch batch, Sheet sheet) {
        LearnerRef key = batch.id().key(pseudonyms, batch.institution());
        List<Sheet.Row> all = sheet.rows();
        for (int i = 0; i < batch.reading().chunks(); i++) {
            int end = Math.min(all.size(), (i + 1) * Chunk.SIZE);
            chunks.put(chunk(batch, key, i, sheet.headers(), all.subList(i * Chunk.SIZE, end)));
        }
    }

    static Reading reading(int generation, SheetChoices choices, Sheet sheet) {
        return new Reading(
                generation,
                choices,
                sheet.detected(),
                sheet.headers(),
                sheet.sheetNames(),
                sheet.rows().size());
    }

    static List<Map<RowState, Integer>> unchecked(Reading reading) {
        List<Map<RowState, Integer>> counts = new ArrayList<>();
        for (int left = reading.rows(); left > 0; left -= Chunk.SIZE)
            counts.add(Map.of(RowState.UNCHECKED, Math.min(left, Chunk.SIZE)));
        return counts;
    }

    private Chunk chunk(
            Batch batch, LearnerRef key, int index, List<String> headers, List<Sheet.Row> rows) {
        Map<Integer, RowContent> contents = new TreeMap<>();
        for (Sheet.Row row : rows)
            contents.put(
                    row.number(),
                    RowContent.of(
                            row.cells().stream().map(CellText::of).toList(),
                            row.problems().stream().map(p -> finding(p, headers)).toList()));
        return new Chunk(
                batch.id().value(),
                batch.reading().generation(),
                index,
                rows.stream().map(row -> Row.unchecked(row.number())).toList(),
                sealing.seal(key, contents));
    }

    private static RowFinding finding(RowProblem problem, List<String> headers) {
        Optional<String> header =
                problem.column().isPresent() && problem.column().getAsInt() < headers.size()
                        ? Optional.of(headers.get(problem.column().getAsInt()))
                        : Optional.empty();
        return new RowFinding(
                true,
                "sheet",
                problem.code().code(),
                "",
                header,
                Map.of("line", Integer.toString(problem.line())));
    }
}
