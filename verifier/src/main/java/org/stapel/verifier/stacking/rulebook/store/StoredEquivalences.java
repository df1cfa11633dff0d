package org.stapel.verifier.stacking.rulebook.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.verifier.stacking.rulebook.EquivalenceRecords;
import org.stapel.verifier.stacking.rulebook.KeptEquivalence;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Each equivalence as one document, found by the organisations that are its parties.
final class StoredEquivalences implements EquivalenceRecords {
    private static final Collection COLLECTION =
            new Collection("equivalence", List.of(Collection.Key.shared("party")));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents documents;

    StoredEquivalences(Store store) {
        this.documents = store.documents(COLLECTION);
    }

    @Override
    public Optional<KeptEquivalence> byId(String id) {
        return documents.byId(id).map(StoredEquivalences::read);
    }

    @Override
    public List<KeptEquivalence> of(String organisation) {
        return Pages.all((after, most) -> documents.allWithKey("party", organisation, after, most))
                .map(StoredEquivalences::read)
                .toList();
    }

    @Override
    public boolean add(KeptEquivalence first) {
        return documents.insertIfAbsent(document(first)) instanceof Documents.Inserted.Done;
    }

    @Override
    public boolean replace(KeptEquivalence next) {
        return documents.compareAndSet(document(next), next.revision() - 1)
                instanceof Documents.Replaced.Done;
    }

    private static Document document(KeptEquivalence kept) {
        ObjectNode body = JSON.createObjectNode();
        body.set("equivalence", kept.json());
        kept.partner().ifPresent(partner -> body.put("partner", partner));
        body.put("confirmed", kept.confirmed());
        List<String> parties =
                Stream.concat(Stream.of(kept.decidedBy()), kept.partner().stream()).toList();
        return new Document(kept.id(), body.toString(), Map.of("party", parties), Optional.empty());
    }

    private static KeptEquivalence read(Document.Versioned stored) {
        JsonNode body = StrictJson.parse(stored.document().body());
        return new KeptEquivalence(
                body.path("equivalence"),
                body.optional("partner").map(JsonNode::stringValue),
                body.path("confirmed").booleanValue(),
                stored.version());
    }
}
