package org.stapel.issuer.batch.report;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.row.CellText;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.run.WalkChunks;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.service.web.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows that led to no award, as the same sheet with one column more that says why; corrected,
/// it can be uploaded as a new file.
public record WriteRest(WalkChunks walk, BatchWords words) {
    private static final String HEADER = "batch.rest.why";

    public WriteSheet.Page page(Batch batch, Language language) {
        List<Integer> columns = columns(batch);
        List<String> headers = new ArrayList<>();
        columns.forEach(i -> headers.add(batch.reading().headers().get(i)));
        headers.add(words.text(language, HEADER));
        return new WriteSheet.Page(
                batch.reading().detected().sheetName().orElse("Rest"),
                headers,
                new RowsOfBatch<>(
                        batch,
                        walk,
                        (row, content) ->
                                row.state().isLeft() && !content.cells().isEmpty()
                                        ? Optional.of(line(columns, language, content))
                                        : Optional.empty()));
    }

    /// Without the column that an earlier rest brought.
    private List<Integer> columns(Batch batch) {
        List<String> headers = batch.reading().headers();
        List<String> ours =
                Arrays.stream(Language.values()).map(l -> words.text(l, HEADER)).toList();
        return IntStream.range(0, headers.size())
                .filter(i -> !ours.contains(headers.get(i)))
                .boxed()
                .toList();
    }

    private List<Cell> line(List<Integer> columns, Language language, RowContent content) {
        List<Cell> line = new ArrayList<>();
        columns.forEach(i ->
                line.add(
                        i < content.cells().size()
                                ? CellText.cell(content.cells().get(i))
                                : new Cell.Blank()));
        String why =
                Stream.of(
                                words.findings(language, content.findings()),
                                words.differences(language, content.differences()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        line.add(why.isEmpty() ? new Cell.Blank() : new Cell.Text(why));
        return line;
    }
}
