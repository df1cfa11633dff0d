package org.stapel.issuer.batch.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Batches under ids that sort the newest first.
final class StoredBatches implements Batches, RepostActs {
    private static final String BATCH = "batch";
    private static final String INSTITUTION = "institution";
    private static final String BUSY = "busy";
    private static final String KEPT = "kept";
    private static final List<String> YES = List.of("yes");
    private static final int SCAN = 200;
    private static final Collection BATCHES =
            new Collection(
                    "batches",
                    List.of(
                            Collection.Key.unique(BATCH),
                            Collection.Key.shared(INSTITUTION),
                            Collection.Key.shared(BUSY),
                            Collection.Key.shared(KEPT),
                            Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;

    StoredBatches(Store store, PostActs acts) {
        this.documents = store.documents(BATCHES);
        this.acts = acts;
    }

    @Override
    public Batch addOrKnown(Batch batch) {
        return switch (documents.insertIfAbsent(document(batch))) {
            case Documents.Inserted.Done() -> {
                post(batch, 0);
                yield batch;
            }
            case Documents.Inserted.Taken(_, var holder) -> read(holder);
        };
    }

    @Override
    public Optional<Batch> byId(BatchId id) {
        return documents.byKey(BATCH, id.value()).map(StoredBatches::read);
    }

    @Override
    public Batch change(BatchId id, Function<Batch, Optional<Batch>> step) {
        while (true) {
            Document.Versioned stored = documents.byKey(BATCH, id.value()).orElseThrow();
            Batch before = read(stored);
            Optional<Batch> after = step.apply(before);
            if (after.isEmpty()) return before;
            if (documents.compareAndSet(document(after.get()), stored.version())
                    instanceof Documents.Replaced.Done) {
                post(after.get(), before.history().size());
                return after.get();
            }
        }
    }

    @Override
    public List<Batch> page(InstitutionId institution, Optional<BatchId> after, int limit) {
        Optional<String> behind =
                after.flatMap(id -> documents.byKey(BATCH, id.value()))
                        .map(stored -> stored.document().id());
        return documents.allWithKey(INSTITUTION, institution.value(), behind, limit).stream()
                .map(StoredBatches::read)
                .toList();
    }

    @Override
    public List<BatchId> busy() {
        return all(BUSY, YES.getFirst()).stream().map(Batch::id).toList();
    }

    @Override
    public List<Batch> keptSince(Instant before) {
        return all(KEPT, YES.getFirst()).stream()
                .filter(batch -> touched(batch).isBefore(before))
                .toList();
    }

    @Override
    public List<Batch> kept(InstitutionId institution) {
        return all(INSTITUTION, institution.value()).stream()
                .filter(batch -> !batch.purged())
                .toList();
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(
                documents,
                day,
                stored -> {
                    Batch batch = read(stored);
                    acts.repost(batch.institution().value(), subject(batch), batch.history(), 0);
                });
    }

    private static Instant touched(Batch batch) {
        return batch.life().endedAt().orElseGet(() -> batch.history().getLast().at());
    }

    private List<Batch> all(String key, String value) {
        List<Batch> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        List<Document.Versioned> page;
        do {
            page = documents.allWithKey(key, value, after, SCAN);
            page.stream().map(StoredBatches::read).forEach(all::add);
            if (!page.isEmpty()) after = Optional.of(page.getLast().document().id());
        } while (page.size() == SCAN);
        return all;
    }

    private void post(Batch batch, int known) {
        List<Act> history = batch.history();
        if (history.size() > known)
            acts.post(
                    batch.institution().value(),
                    subject(batch),
                    history.subList(known, history.size()),
                    known);
    }

    private static String subject(Batch batch) {
        return "batch:" + batch.id();
    }

    private static Document document(Batch batch) {
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(BATCH, List.of(batch.id().value()));
        keys.put(INSTITUTION, List.of(batch.institution().value()));
        if (batch.life().isBusy()) keys.put(BUSY, YES);
        if (!batch.purged()) keys.put(KEPT, YES);
        keys.put(PostActs.DAY, PostActs.day(batch.history().getLast()));
        return new Document(id(batch), Bodies.write(BatchBody.of(batch)), keys, Optional.empty());
    }

    private static String id(Batch batch) {
        return String.format(
                Locale.ROOT, "%016x|%s", ~batch.upload().at().toEpochMilli(), batch.id());
    }

    private static Batch read(Document.Versioned stored) {
        return Bodies.read(stored, BatchBody.class).read();
    }
}
