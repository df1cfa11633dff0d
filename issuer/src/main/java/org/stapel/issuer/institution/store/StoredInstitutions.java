package org.stapel.issuer.institution.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredInstitutions implements Institutions, RepostActs {
    private static final Collection INSTITUTIONS =
            new Collection("institutions", List.of(Collection.Key.shared(PostActs.DAY)));
    private static final int MOST = 1_000;

    private final Documents documents;
    private final PostActs acts;

    StoredInstitutions(Store store, PostActs acts) {
        this.documents = store.documents(INSTITUTIONS);
        this.acts = acts;
    }

    @Override
    public boolean add(Institution institution, Act act) {
        var body = InstitutionBody.of(institution, act);
        var document =
                new Document(
                        body.id(),
                        Bodies.write(body),
                        Map.of(PostActs.DAY, PostActs.day(act)),
                        Optional.empty());
        boolean added = documents.insertIfAbsent(document) instanceof Documents.Inserted.Done;
        if (added) post(body);
        return added;
    }

    @Override
    public Optional<Institution> byId(InstitutionId id) {
        return documents.byId(id.value()).map(StoredInstitutions::read);
    }

    @Override
    public List<Institution> all() {
        return documents.all(Optional.empty(), MOST).stream()
                .map(StoredInstitutions::read)
                .toList();
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(
                documents, day, stored -> post(Bodies.read(stored, InstitutionBody.class)));
    }

    private void post(InstitutionBody body) {
        acts.post(body.id(), "institution:" + body.id(), body.history(), 0);
    }

    private static Institution read(Document.Versioned stored) {
        return Bodies.read(stored, InstitutionBody.class).institution();
    }
}
