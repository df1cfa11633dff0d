package org.stapel.issuer.batch;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.Map;
import java.util.Optional;

/// Reads the file once more, as a person chose.
public record ReadAgain(
        ReadSheet reading,
        KeepRows rows,
        Chunks chunks,
        Batches batches,
        Files files,
        UploadBatch uploading) {
    /// What reading again answers.
    public sealed interface Outcome {
        record Read(Batch batch) implements Outcome {}

        /// As [ReadSheet.Outcome.Refused].
        record Refused(String code, Map<String, String> params) implements Outcome {}

        /// It is being worked on, or its file is gone.
        record NotOpen() implements Outcome {}
    }

    public Outcome read(Batch batch, SheetChoices choices) {
        Optional<Bytes> file = files.of(batch.id());
        if (!batch.life().isOpen() || file.isEmpty()) return new Outcome.NotOpen();
        return switch (reading.read(file.get(), Optional.empty(), choices)) {
            case ReadSheet.Outcome.Refused(var code, var params) ->
                    new Outcome.Refused(code, params);
            case ReadSheet.Outcome.Read(var sheet) -> {
                int generation = batch.reading().generation();
                Reading again = KeepRows.reading(generation + 1, choices, sheet);
                Batch anew =
                        batch.read(
                                again,
                                KeepRows.unchecked(again),
                                uploading.suggested(batch.institution(), sheet.headers()));
                rows.put(anew, sheet);
                Batch stands =
                        batches.change(
                                batch.id(),
                                now ->
                                        now.life().isOpen()
                                                        && now.reading().generation() == generation
                                                ? Optional.of(anew)
                                                : Optional.empty());
                if (!stands.reading().equals(again)) yield new Outcome.NotOpen();
                chunks.remove(batch.id().value(), generation);
                yield new Outcome.Read(stands);
            }
        };
    }
}
