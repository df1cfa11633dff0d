package org.stapel.issuer.keys.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.issuer.keys.KeyRing;
import org.stapel.issuer.keys.KeyRings;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredKeyRings implements KeyRings, RepostActs {
    private static final Collection RINGS =
            new Collection("key_rings", List.of(Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;

    StoredKeyRings(Store store, PostActs acts) {
        this.documents = store.documents(RINGS);
        this.acts = acts;
    }

    @Override
    public Versioned of(InstitutionId institution) {
        return documents
                .byId(institution.value())
                .map(stored ->
                        new Versioned(
                                Bodies.read(stored, KeyRingBody.class).ring(), stored.version()))
                .orElseGet(() -> new Versioned(KeyRing.empty(institution), 0));
    }

    @Override
    public boolean store(KeyRing ring, long expectedVersion, Act act) {
        List<Act> history =
                new ArrayList<>(
                        documents
                                .byId(ring.institution().value())
                                .map(stored -> Bodies.read(stored, KeyRingBody.class).history())
                                .orElse(List.of()));
        history.add(act);
        var body = KeyRingBody.of(ring, history);
        var document =
                new Document(
                        body.institution(),
                        Bodies.write(body),
                        Map.of(PostActs.DAY, PostActs.day(act)),
                        Optional.empty());
        boolean done =
                expectedVersion == 0
                        ? documents.insertIfAbsent(document) instanceof Documents.Inserted.Done
                        : documents.compareAndSet(document, expectedVersion)
                                instanceof Documents.Replaced.Done;
        if (done) post(body);
        return done;
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(documents, day, s -> post(Bodies.read(s, KeyRingBody.class)));
    }

    private void post(KeyRingBody body) {
        acts.post(body.institution(), "keys:" + body.institution(), body.history(), 0);
    }
}
