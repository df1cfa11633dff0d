package org.stapel.issuer.batch;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.row.CellText;
import org.stapel.issuer.batch.row.Chunk;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.SealRows;
import org.stapel.issuer.privacy.ForgetLearner;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.Pseudonyms;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Takes the rows of an erased learner out of every file that still says anything.
///
/// A learner is found by what checking found, or by any cell that holds the learner's number; the
/// file itself, which cannot be taken apart, goes.
public record ForgetRows(
        Batches batches, Files files, Chunks chunks, SealRows sealing, Pseudonyms pseudonyms)
        implements ForgetLearner {
    @Override
    public void forget(InstitutionId institution, LearnerRef learner) {
        for (Batch batch : batches.kept(institution))
            for (int i = 0; i < batch.reading().chunks(); i++) forget(batch, i, learner);
    }

    private void forget(Batch batch, int index, LearnerRef learner) {
        while (true) {
            Optional<Chunks.Versioned> read =
                    chunks.of(batch.id().value(), batch.reading().generation(), index);
            if (read.isEmpty()) return;
            Chunk chunk = read.get().chunk();
            SequencedMap<Integer, RowContent> contents = sealing.open(chunk.contents());
            List<Integer> theirs =
                    chunk.rows().stream()
                            .filter(row -> isOf(batch, learner, row, contents.get(row.number())))
                            .map(Row::number)
                            .toList();
            if (theirs.isEmpty()) return;
            theirs.forEach(contents::remove);
            var key = batch.id().key(pseudonyms, batch.institution());
            Chunk less = chunk.with(without(chunk, theirs), sealing.seal(key, contents));
            if (!chunks.replace(less, read.get().version())) continue;
            files.remove(batch.id());
            batches.change(batch.id(), b -> Optional.of(b.counting(index, less.counts())));
            return;
        }
    }

    private boolean isOf(
            Batch batch,
            LearnerRef learner,
            Row row,
            @org.jspecify.annotations.Nullable RowContent content) {
        if (row.learner().filter(learner::equals).isPresent())
            return content != null && !content.cells().isEmpty();
        return content != null
                && content.cells().stream()
                        .map(CellText::shown)
                        .filter(text -> !text.isBlank())
                        .anyMatch(text ->
                                pseudonyms.learner(batch.institution(), text).equals(learner));
    }

    private static List<Row> without(Chunk chunk, List<Integer> theirs) {
        return chunk.rows().stream()
                .map(row -> theirs.contains(row.number()) ? row.forgotten() : row)
                .toList();
    }
}
