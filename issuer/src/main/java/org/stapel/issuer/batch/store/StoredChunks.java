package org.stapel.issuer.batch.store;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.batch.row.Chunk;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

final class StoredChunks implements Chunks {
    private static final String READING = "reading";
    private static final int PAGE = 20;
    private static final Collection CHUNKS =
            new Collection("batch_rows", List.of(Collection.Key.shared(READING)));

    private final Documents documents;

    StoredChunks(Store store) {
        this.documents = store.documents(CHUNKS);
    }

    private record RowBody(
            int number,
            RowState state,
            Optional<String> reference,
            Optional<String> award,
            Optional<String> corrects,
            Optional<String> learner,
            Optional<Instant> at) {
        static RowBody of(Row row) {
            return new RowBody(
                    row.number(),
                    row.state(),
                    row.reference(),
                    row.award().map(AwardId::value),
                    row.corrects().map(AwardId::value),
                    row.learner().map(LearnerRef::value),
                    row.at());
        }

        Row row() {
            return new Row(
                    number,
                    state,
                    reference,
                    award.map(AwardId::new),
                    corrects.map(AwardId::new),
                    learner.map(LearnerRef::new),
                    at);
        }
    }

    private record Body(
            String batch,
            int generation,
            int index,
            List<RowBody> rows,
            String key,
            String contents) {
        static Body of(Chunk chunk) {
            return new Body(
                    chunk.batch(),
                    chunk.generation(),
                    chunk.index(),
                    chunk.rows().stream().map(RowBody::of).toList(),
                    chunk.contents().learner().value(),
                    chunk.contents().content());
        }

        Chunk chunk() {
            return new Chunk(
                    batch,
                    generation,
                    index,
                    rows.stream().map(RowBody::row).toList(),
                    new SealedText(new LearnerRef(key), contents));
        }
    }

    @Override
    public void put(Chunk chunk) {
        Document document = document(chunk);
        boolean done = false;
        while (!done)
            done =
                    switch (documents.insertIfAbsent(document)) {
                        case Documents.Inserted.Done() -> true;
                        case Documents.Inserted.Taken(_, var holder) ->
                                documents.compareAndSet(document, holder.version())
                                        instanceof Documents.Replaced.Done;
                    };
    }

    @Override
    public Optional<Versioned> of(String batch, int generation, int index) {
        return documents
                .byId(id(batch, generation, index))
                .map(stored ->
                        new Versioned(Bodies.read(stored, Body.class).chunk(), stored.version()));
    }

    @Override
    public boolean replace(Chunk chunk, long expectedVersion) {
        return documents.compareAndSet(document(chunk), expectedVersion)
                instanceof Documents.Replaced.Done;
    }

    @Override
    public void remove(String batch, int generation) {
        List<Document.Versioned> page;
        do {
            page =
                    documents.allWithKey(
                            READING, reading(batch, generation), Optional.empty(), PAGE);
            page.forEach(stored -> documents.remove(stored.document().id(), stored.version()));
        } while (page.size() == PAGE);
    }

    private static Document document(Chunk chunk) {
        return new Document(
                id(chunk.batch(), chunk.generation(), chunk.index()),
                Bodies.write(Body.of(chunk)),
                Map.of(READING, List.of(reading(chunk.batch(), chunk.generation()))),
                Optional.empty());
    }

    private static String reading(String batch, int generation) {
        return batch + "/" + generation;
    }

    private static String id(String batch, int generation, int index) {
        return String.format(Locale.ROOT, "%s/%d/%06d", batch, generation, index);
    }
}
