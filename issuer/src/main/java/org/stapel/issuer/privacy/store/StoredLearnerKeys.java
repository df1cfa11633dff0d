package org.stapel.issuer.privacy.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredLearnerKeys implements LearnerKeys {
    private static final Collection KEYS = new Collection("learner_keys", List.of());

    private final Documents documents;

    StoredLearnerKeys(Store store) {
        this.documents = store.documents(KEYS);
    }

    private record Body(Optional<String> wrapped, Optional<Instant> shreddedAt) {
        Stored stored() {
            return wrapped.<Stored>map(text -> new Stored.Key(Bodies.bytes(text)))
                    .orElseGet(() -> new Stored.Shredded(shreddedAt.orElseThrow()));
        }
    }

    @Override
    public Stored keyOr(LearnerRef learner, Bytes wrappedIfAbsent) {
        Optional<Stored> known = of(learner);
        if (known.isPresent()) return known.get();
        var body = new Body(Optional.of(wrappedIfAbsent.base64Url()), Optional.empty());
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
    public boolean shred(LearnerRef learner, Instant at) {
        while (true) {
            Optional<Document.Versioned> stored = documents.byId(learner.value());
            if (stored.isEmpty() || read(stored.get()) instanceof Stored.Shredded) return false;
            var body = new Body(Optional.empty(), Optional.of(at));
            if (documents.compareAndSet(document(learner, body), stored.get().version())
                    instanceof Documents.Replaced.Done) return true;
        }
    }

    private static Stored read(Document.Versioned stored) {
        return Bodies.read(stored, Body.class).stored();
    }

    private static Document document(LearnerRef learner, Body body) {
        return new Document(learner.value(), Bodies.write(body), Map.of(), Optional.empty());
    }
}
