package org.stapel.issuer.delivery.store;

import org.stapel.issuer.delivery.ClaimLink;
import org.stapel.issuer.delivery.ClaimLinks;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Claim links under the id of their award, so that a new one takes the old one's place.
final class StoredClaimLinks implements ClaimLinks {
    private static final String TOKEN = "token";
    private static final Collection LINKS =
            new Collection("claim_links", List.of(Collection.Key.unique(TOKEN)));

    private final Documents documents;
    private final PostActs acts;

    StoredClaimLinks(Store store, PostActs acts) {
        this.documents = store.documents(LINKS);
        this.acts = acts;
    }

    @Override
    public void put(ClaimLink link, Act act) {
        Document document = document(link);
        boolean done = false;
        while (!done) {
            done =
                    switch (documents.insertIfAbsent(document)) {
                        case Documents.Inserted.Done() -> true;
                        case Documents.Inserted.Taken(_, var holder) ->
                                documents.compareAndSet(document, holder.version())
                                        instanceof Documents.Replaced.Done;
                    };
        }
        acts.post(link.institution().value(), "claim-link:" + link.token(), List.of(act), 0);
    }

    @Override
    public Optional<Versioned> byToken(String digest) {
        return documents
                .byKey(TOKEN, digest)
                .map(read ->
                        new Versioned(
                                Bodies.read(read, ClaimLinkBody.class).link(), read.version()));
    }

    @Override
    public boolean replace(ClaimLink link, long expectedVersion) {
        return documents.compareAndSet(document(link), expectedVersion)
                instanceof Documents.Replaced.Done;
    }

    private static Document document(ClaimLink link) {
        return new Document(
                link.award().value(),
                Bodies.write(ClaimLinkBody.of(link)),
                Map.of(TOKEN, List.of(link.token())),
                Optional.of(link.expiresAt()));
    }
}
