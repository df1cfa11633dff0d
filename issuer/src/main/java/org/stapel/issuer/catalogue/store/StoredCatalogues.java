package org.stapel.issuer.catalogue.store;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class StoredCatalogues implements Catalogues, RepostActs {
    private static final Collection CATALOGUES =
            new Collection("catalogues", List.of(Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;

    /// Read once for each version; institutions are few.
    private final Map<InstitutionId, Current> read = new ConcurrentHashMap<>();

    StoredCatalogues(Store store, PostActs acts) {
        this.documents = store.documents(CATALOGUES);
        this.acts = acts;
    }

    private record Body(String catalogue, List<Act> history) {}

    @Override
    public void put(InstitutionId institution, ObjectNode catalogue, Act act) {
        while (true)
            if (stored(institution, catalogue, documents.byId(institution.value()), act)) return;
    }

    @Override
    public boolean replace(InstitutionId institution, ObjectNode catalogue, long version, Act act) {
        Optional<Document.Versioned> earlier = documents.byId(institution.value());
        return earlier.map(Document.Versioned::version).orElse(0L) == version
                && stored(institution, catalogue, earlier, act);
    }

    @Override
    public Current current(InstitutionId institution) {
        return documents
                .byId(institution.value())
                .map(s -> read.compute(institution, (_, known) -> newest(s, known)))
                .orElseGet(() -> new Current(Catalogue.empty(), 0));
    }

    private static Current newest(Document.Versioned stored, @Nullable Current known) {
        return known != null && known.version() == stored.version()
                ? known
                : new Current(Catalogue.of(json(stored)), stored.version());
    }

    @Override
    public Optional<ObjectNode> of(InstitutionId institution) {
        return documents.byId(institution.value()).map(StoredCatalogues::json);
    }

    private static ObjectNode json(Document.Versioned stored) {
        return (ObjectNode) StrictJson.parse(Bodies.read(stored, Body.class).catalogue());
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(documents, day, s -> post(s.document().id(), Bodies.read(s, Body.class)));
    }

    private boolean stored(
            InstitutionId institution,
            ObjectNode catalogue,
            Optional<Document.Versioned> earlier,
            Act act) {
        List<Act> history =
                new ArrayList<>(
                        earlier.map(e -> Bodies.read(e, Body.class).history()).orElse(List.of()));
        history.add(act);
        var body = new Body(catalogue.toString(), history);
        if (!stored(document(institution, body, act), earlier)) return false;
        post(institution.value(), body);
        return true;
    }

    private boolean stored(Document document, Optional<Document.Versioned> earlier) {
        return earlier.map(e ->
                        documents.compareAndSet(document, e.version())
                                instanceof Documents.Replaced.Done)
                .orElseGet(() ->
                        documents.insertIfAbsent(document) instanceof Documents.Inserted.Done);
    }

    private static Document document(InstitutionId institution, Body body, Act act) {
        return new Document(
                institution.value(),
                Bodies.write(body),
                Map.of(PostActs.DAY, PostActs.day(act)),
                Optional.empty());
    }

    private void post(String institution, Body body) {
        acts.post(institution, "catalogue:" + institution, body.history(), 0);
    }
}
