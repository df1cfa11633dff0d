package org.stapel.issuer.cataloguing.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.cataloguing.ImportDrafts;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StoredImportDrafts implements ImportDrafts {
    private static final Collection DRAFTS = new Collection("catalogue_drafts", List.of());
    private static final Duration KEPT = Duration.ofHours(1);

    private final Documents documents;
    private final RandomIds ids;
    private final InstantSource clock;

    StoredImportDrafts(Store store, RandomIds ids, InstantSource clock) {
        this.documents = store.documents(DRAFTS);
        this.ids = ids;
        this.clock = clock;
    }

    private record Body(String institution, String catalogue) {}

    @Override
    public String keep(InstitutionId institution, ObjectNode catalogue) {
        String id = ids.urn().replaceFirst("^urn:uuid:", "");
        var body = new Body(institution.value(), catalogue.toString());
        documents.insertIfAbsent(
                new Document(
                        id, Bodies.write(body), Map.of(), Optional.of(clock.instant().plus(KEPT))));
        return id;
    }

    @Override
    public Optional<ObjectNode> find(InstitutionId institution, String id) {
        if (!id.matches("[0-9a-f-]{36}")) return Optional.empty();
        return documents
                .byId(id)
                .filter(kept ->
                        kept.document()
                                .expiresAt()
                                .filter(end -> end.isAfter(clock.instant()))
                                .isPresent())
                .map(kept -> Bodies.read(kept, Body.class))
                .filter(body -> body.institution().equals(institution.value()))
                .map(body -> (ObjectNode) StrictJson.parse(body.catalogue()));
    }
}
