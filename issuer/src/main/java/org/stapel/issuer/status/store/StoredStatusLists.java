package org.stapel.issuer.status.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.status.Bits;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.status.ListId;
import org.stapel.issuer.status.ListKind;
import org.stapel.issuer.status.StatusLists;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredStatusLists implements StatusLists {
    private static final Collection LISTS = new Collection("status_lists", List.of());

    private final Documents documents;

    StoredStatusLists(Store store) {
        this.documents = store.documents(LISTS);
    }

    private record Body(String packed) {}

    @Override
    public void open(InstitutionId institution, ListId list) {
        documents.insertIfAbsent(document(institution, list, list.kind().empty()));
    }

    @Override
    public Optional<Versioned> of(InstitutionId institution, ListId list) {
        return documents
                .byId(id(institution, list))
                .map(stored ->
                        new Versioned(
                                list.kind()
                                        .packed(
                                                Bodies.bytes(
                                                        Bodies.read(stored, Body.class).packed())),
                                stored.version()));
    }

    @Override
    public boolean store(InstitutionId institution, ListId list, Bits bits, long expectedVersion) {
        return documents.compareAndSet(document(institution, list, bits), expectedVersion)
                instanceof Documents.Replaced.Done;
    }

    @Override
    public long take(InstitutionId institution, ListKind kind, long count) {
        return documents.takeFromCounter(institution + "/" + kind.code(), count);
    }

    private static Document document(InstitutionId institution, ListId list, Bits bits) {
        var body = new Body(bits.packed().base64Url());
        return new Document(id(institution, list), Bodies.write(body), Map.of(), Optional.empty());
    }

    private static String id(InstitutionId institution, ListId list) {
        return institution + "/" + list.name();
    }
}
