package org.stapel.issuer.batch.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.Mappings;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredMappings implements Mappings {
    private static final Collection MAPPINGS = new Collection("batch_mappings", List.of());

    private final Documents documents;

    StoredMappings(Store store) {
        this.documents = store.documents(MAPPINGS);
    }

    /// When two remember at once, either stands.
    @Override
    public void remember(InstitutionId institution, List<String> headers, Mapping mapping) {
        var document =
                new Document(
                        id(institution, headers),
                        Bodies.write(MappingBody.of(mapping)),
                        Map.of(),
                        Optional.empty());
        if (documents.insertIfAbsent(document) instanceof Documents.Inserted.Taken(_, var holder))
            documents.compareAndSet(document, holder.version());
    }

    @Override
    public Optional<Mapping> of(InstitutionId institution, List<String> headers) {
        return documents
                .byId(id(institution, headers))
                .map(stored -> Bodies.read(stored, MappingBody.class).mapping());
    }

    private static String id(InstitutionId institution, List<String> headers) {
        return institution + "|" + Bytes.utf8(String.join("\n", headers)).sha256().base64Url();
    }
}
