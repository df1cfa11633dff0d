package org.stapel.issuer.batch.run;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.row.Chunk;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.batch.row.SealRows;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.Pseudonyms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads and rewrites the chunks of a batch, and keeps the counts in step with them.
public record WalkChunks(Batches batches, Chunks chunks, SealRows sealing, Pseudonyms pseudonyms) {
    /// The rows of a chunk, with what they say.
    public record Opened(Chunks.Versioned stored, SequencedMap<Integer, RowContent> contents) {
        public Chunk chunk() {
            return stored.chunk();
        }

        public RowContent content(Row row) {
            return contents.getOrDefault(row.number(), RowContent.of(List.of(), List.of()));
        }
    }

    /// What became of a row.
    ///
    /// @param content empty when nothing of it is kept
    public record Outcome(Row row, Optional<RowContent> content) {}

    public Opened open(Batch batch, int index) {
        var stored =
                chunks.of(batch.id().value(), batch.reading().generation(), index).orElseThrow();
        return new Opened(stored, sealing.open(stored.chunk().contents()));
    }

    /// The rows of a chunk without what they say, which is faster.
    public List<Row> rows(Batch batch, int index) {
        return chunks.of(batch.id().value(), batch.reading().generation(), index)
                .orElseThrow()
                .chunk()
                .rows();
    }

    /// Writes what became of rows of a chunk. A learner who was erased meanwhile stays forgotten.
    void write(Batch batch, int index, List<Outcome> outcomes) {
        Map<Integer, Outcome> byNumber = new HashMap<>();
        outcomes.forEach(outcome -> byNumber.put(outcome.row().number(), outcome));
        while (true) {
            Opened now = open(batch, index);
            Chunk next = merged(batch, now, byNumber);
            if (!chunks.replace(next, now.stored().version())) continue;
            batches.change(batch.id(), b -> Optional.of(b.counting(index, next.counts())));
            return;
        }
    }

    private Chunk merged(Batch batch, Opened now, Map<Integer, Outcome> outcomes) {
        SequencedMap<Integer, RowContent> contents = now.contents();
        List<Row> rows =
                now.chunk().rows().stream()
                        .map(row -> {
                            Outcome outcome = outcomes.get(row.number());
                            if (outcome == null || row.state() == RowState.FORGOTTEN) return row;
                            outcome.content()
                                    .ifPresentOrElse(
                                            content -> contents.put(row.number(), content),
                                            () -> contents.remove(row.number()));
                            return outcome.row();
                        })
                        .toList();
        LearnerRef key = batch.id().key(pseudonyms, batch.institution());
        return now.chunk().with(rows, sealing.seal(key, contents));
    }
}
