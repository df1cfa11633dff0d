package org.stapel.issuer.rights.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.issuer.rights.EntitlementJson;
import org.stapel.issuer.rights.Entitlements;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entitlements under the id of their institution.
final class StoredEntitlements implements Entitlements, RepostActs {
    private static final Collection ENTITLEMENTS =
            new Collection("entitlements", List.of(Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;

    StoredEntitlements(Store store, PostActs acts) {
        this.documents = store.documents(ENTITLEMENTS);
        this.acts = acts;
    }

    private record Body(String entitlements, List<Act> history) {
        Loaded loaded() {
            return new Loaded(
                    EntitlementJson.read(StrictJson.parse(entitlements)), history.getLast().at());
        }
    }

    @Override
    public void put(InstitutionId institution, List<Entitlement> all, Act act) {
        while (true) {
            Optional<Document.Versioned> earlier = documents.byId(institution.value());
            List<Act> history =
                    new ArrayList<>(
                            earlier.map(e -> Bodies.read(e, Body.class).history())
                                    .orElse(List.of()));
            history.add(act);
            var body = new Body(EntitlementJson.write(all).toString(), history);
            if (!stored(document(institution, body, act), earlier)) continue;
            post(institution.value(), body);
            return;
        }
    }

    @Override
    public Optional<Loaded> of(InstitutionId institution) {
        return documents
                .byId(institution.value())
                .map(stored -> Bodies.read(stored, Body.class).loaded());
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(documents, day, s -> post(s.document().id(), Bodies.read(s, Body.class)));
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
        acts.post(institution, "entitlements:" + institution, body.history(), 0);
    }
}
