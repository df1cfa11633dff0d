package org.stapel.issuer.privacy.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredLearnerKeys implements LearnerKeys, RepostActs {
    private static final Collection KEYS =
            new Collection("learner_keys", List.of(Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;

    StoredLearnerKeys(Store store, PostActs acts) {
        this.documents = store.documents(KEYS);
        this.acts = acts;
    }

    private record Body(Optional<String> wrapped, Optional<String> institution, List<Act> history) {
        Stored stored() {
            return wrapped.<Stored>map(text -> new Stored.Key(Bodies.bytes(text)))
                    .orElseGet(() -> new Stored.Shredded(history.getLast().at()));
        }
    }

    @Override
    public Stored keyOr(LearnerRef learner, Bytes wrappedIfAbsent) {
        Optional<Stored> known = of(learner);
        if (known.isPresent()) return known.get();
        var body = new Body(Optional.of(wrappedIfAbsent.base64Url()), Optional.empty(), List.of());
        return switch (documents.insertIfAbsent(document(learner, body))) {
            case Documents.Inserted.Done() -> body.stored();
            case Documents.Inserted.Taken(_, var holder) -> read(holder);
        };
    }

    @Override
    public Optional<Stored> of(LearnerRef learner) {
        return documents.byId(learner.value()).map(StoredLearnerKeys::read);
    }

    @Override
    public boolean shred(LearnerRef learner, InstitutionId institution, Act act) {
        while (true) {
            Optional<Document.Versioned> stored = documents.byId(learner.value());
            if (stored.isEmpty() || read(stored.get()) instanceof Stored.Shredded) return false;
            var body = new Body(Optional.empty(), Optional.of(institution.value()), List.of(act));
            if (documents.compareAndSet(document(learner, body), stored.get().version())
                    instanceof Documents.Replaced.Done) {
                acts.post(institution.value(), subject(learner.value()), body.history(), 0);
                return true;
            }
        }
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(
                documents,
                day,
                stored -> {
                    Body body = Bodies.read(stored, Body.class);
                    acts.repost(
                            body.institution().orElseThrow(),
                            subject(stored.document().id()),
                            body.history(),
                            0);
                });
    }

    private static String subject(String learner) {
        return "learner:" + learner;
    }

    private static Stored read(Document.Versioned stored) {
        return Bodies.read(stored, Body.class).stored();
    }

    private static Document document(LearnerRef learner, Body body) {
        Map<String, List<String>> keys =
                body.history().isEmpty()
                        ? Map.of()
                        : Map.of(PostActs.DAY, PostActs.day(body.history().getLast()));
        return new Document(learner.value(), Bodies.write(body), keys, Optional.empty());
    }
}
