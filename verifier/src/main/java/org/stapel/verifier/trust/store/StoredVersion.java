package org.stapel.verifier.trust.store;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.verifier.trust.RememberVersion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The highest accepted version, in one document that only grows.
final class StoredVersion implements RememberVersion {
    private static final Collection COLLECTION = new Collection("trust_version", List.of());
    private static final String ID = "highest";

    private final Documents documents;

    StoredVersion(Store store) {
        this.documents = store.documents(COLLECTION);
    }

    @Override
    public long highest() {
        return documents.byId(ID).map(found -> version(found.document())).orElse(0L);
    }

    @Override
    public void accepted(long version) {
        Optional<Document.Versioned> found = documents.byId(ID);
        boolean done =
                found.isEmpty() ? first(version) : version(found.get().document()) >= version;
        while (!done) {
            Document.Versioned now = documents.byId(ID).orElseThrow();
            done = version(now.document()) >= version || raised(version, now.version());
        }
    }

    private boolean first(long version) {
        return documents.insertIfAbsent(document(version)) instanceof Documents.Inserted.Done;
    }

    private boolean raised(long version, long from) {
        return documents.compareAndSet(document(version), from) instanceof Documents.Replaced.Done;
    }

    private static Document document(long version) {
        return new Document(ID, "{\"version\":" + version + "}", Map.of(), Optional.empty());
    }

    private static long version(Document document) {
        return Long.parseLong(document.body().replaceAll("[^0-9]", ""));
    }
}
