package org.stapel.verifier.trust.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.verifier.trust.ChangeJson;
import org.stapel.verifier.trust.TrustProposal;
import org.stapel.verifier.trust.TrustProposals;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposals as documents; the version that one was signed into is a unique key, so that no two are
/// signed into the same.
final class StoredProposals implements TrustProposals {
    private static final Collection COLLECTION =
            new Collection(
                    "trust_proposal",
                    List.of(Collection.Key.shared("state"), Collection.Key.unique("signed_into")));
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 200;

    private final Documents documents;

    StoredProposals(Store store) {
        this.documents = store.documents(COLLECTION);
    }

    @Override
    public void add(TrustProposal proposal) {
        switch (documents.insertIfAbsent(document(proposal))) {
            case Documents.Inserted.Done _ -> {}
            case Documents.Inserted.Taken taken ->
                    throw new IllegalStateException("proposal id taken: " + taken.key());
        }
    }

    @Override
    public Optional<TrustProposal> byId(String id) {
        return documents.byId(id).map(found -> read(found.document()));
    }

    @Override
    public List<TrustProposal> open() {
        return documents.allWithKey("state", "open", Optional.empty(), MOST).stream()
                .map(found -> read(found.document()))
                .sorted((a, b) -> a.proposedAt().compareTo(b.proposedAt()))
                .toList();
    }

    @Override
    public boolean close(TrustProposal closed) {
        return documents
                .byId(closed.id())
                .filter(found -> read(found.document()).closed().isEmpty())
                .map(found -> documents.compareAndSet(document(closed), found.version()))
                .filter(Documents.Replaced.Done.class::isInstance)
                .isPresent();
    }

    @Override
    public void reopen(TrustProposal proposal) {
        documents
                .byId(proposal.id())
                .ifPresent(found ->
                        documents.compareAndSet(
                                document(read(found.document()).reopened()), found.version()));
    }

    @Override
    public Optional<TrustProposal> signedInto(long version) {
        return documents
                .byKey("signed_into", Long.toString(version))
                .map(found -> read(found.document()));
    }

    private static Document document(TrustProposal proposal) {
        ObjectNode body = JSON.createObjectNode();
        body.set("changes", StrictJson.parse(ChangeJson.write(proposal.changes())));
        body.put("reason", proposal.reason());
        body.put("proposedBy", proposal.proposedBy());
        body.put("proposedAt", proposal.proposedAt().toString());
        Map<String, List<String>> keys = new HashMap<>();
        keys.put("state", List.of(proposal.closed().isPresent() ? "closed" : "open"));
        proposal.closed().ifPresent(closed -> put(closed, body, keys));
        return new Document(proposal.id(), body.toString(), keys, Optional.empty());
    }

    private static void put(
            TrustProposal.Closed closed, ObjectNode body, Map<String, List<String>> keys) {
        body.put("closedBy", closed.by());
        body.put("closedAt", closed.at().toString());
        closed.signedInto().ifPresent(version -> body.put("signedInto", version));
        closed.signedInto()
                .ifPresent(version -> keys.put("signed_into", List.of(version.toString())));
    }

    private static TrustProposal read(Document document) {
        JsonNode body = StrictJson.parse(document.body());
        return new TrustProposal(
                document.id(),
                ChangeJson.read(body.path("changes"), ""),
                body.path("reason").asString(),
                body.path("proposedBy").asString(),
                Instant.parse(body.path("proposedAt").asString()),
                closed(body));
    }

    private static Optional<TrustProposal.Closed> closed(JsonNode body) {
        if (!body.has("closedBy")) return Optional.empty();
        Optional<Long> version =
                body.has("signedInto")
                        ? Optional.of(body.path("signedInto").asLong())
                        : Optional.empty();
        Instant at = Instant.parse(body.path("closedAt").asString());
        return Optional.of(new TrustProposal.Closed(body.path("closedBy").asString(), at, version));
    }
}
