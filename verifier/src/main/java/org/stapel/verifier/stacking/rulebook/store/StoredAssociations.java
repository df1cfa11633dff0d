package org.stapel.verifier.stacking.rulebook.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.verifier.stacking.rulebook.Associations;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each institution honours, in one document of its own.
final class StoredAssociations implements Associations {
    private static final Collection COLLECTION = new Collection("honoured_association", List.of());
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents documents;

    StoredAssociations(Store store) {
        this.documents = store.documents(COLLECTION);
    }

    @Override
    public List<String> of(String organisation) {
        return documents.byId(organisation).map(StoredAssociations::read).orElse(List.of());
    }

    @Override
    public Map<String, Set<String>> members() {
        Map<String, Set<String>> members = new HashMap<>();
        Pages.all(documents::all)
                .forEach(stored ->
                        read(stored)
                                .forEach(association ->
                                        members.computeIfAbsent(association, _ -> new HashSet<>())
                                                .add(stored.document().id())));
        return members;
    }

    @Override
    public long keep(String organisation, List<String> associations) {
        Document document = document(organisation, associations);
        while (true) {
            Optional<Document.Versioned> found = documents.byId(organisation);
            if (found.isPresent() && read(found.get()).equals(associations))
                return found.get().version();
            boolean kept =
                    found.isPresent()
                            ? documents.compareAndSet(document, found.get().version())
                                    instanceof Documents.Replaced.Done
                            : documents.insertIfAbsent(document) instanceof Documents.Inserted.Done;
            if (kept) return found.map(Document.Versioned::version).orElse(0L) + 1;
        }
    }

    private static Document document(String organisation, List<String> associations) {
        ArrayNode body = JSON.createArrayNode();
        associations.forEach(body::add);
        return new Document(organisation, body.toString(), Map.of(), Optional.empty());
    }

    private static List<String> read(Document.Versioned stored) {
        return StrictJson.parse(stored.document().body())
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}
