package org.stapel.issuer.delivery.store;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.delivery.claim.ClaimLink;
import org.stapel.issuer.delivery.claim.ClaimLinks;
import org.stapel.issuer.delivery.claim.ClaimSecrets;
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

/// Claim links under the id of their award, so that a new one takes the old one's place; found by
/// the digests of token and code.
final class StoredClaimLinks implements ClaimLinks {
    private static final String TOKEN = "token";
    private static final String CODE = "code";
    private static final Collection LINKS =
            new Collection(
                    "derived_claim_links",
                    List.of(Collection.Key.unique(TOKEN), Collection.Key.unique(CODE)));

    private final Documents documents;
    private final ClaimSecrets secrets;
    private final PostActs acts;

    StoredClaimLinks(Store store, ClaimSecrets secrets, PostActs acts) {
        this.documents = store.documents(LINKS);
        this.secrets = secrets;
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
        post(link, act);
    }

    @Override
    public boolean add(ClaimLink link, Act act) {
        boolean done = documents.insertIfAbsent(document(link)) instanceof Documents.Inserted.Done;
        if (done) post(link, act);
        return done;
    }

    @Override
    public Optional<Versioned> ofAward(AwardId award) {
        return documents.byId(award.value()).map(StoredClaimLinks::read);
    }

    @Override
    public Optional<Versioned> byCode(String digest) {
        return documents.byKey(CODE, digest).map(StoredClaimLinks::read);
    }

    @Override
    public Optional<Versioned> byToken(String digest) {
        return documents.byKey(TOKEN, digest).map(StoredClaimLinks::read);
    }

    @Override
    public boolean replace(ClaimLink link, long expectedVersion) {
        return documents.compareAndSet(document(link), expectedVersion)
                instanceof Documents.Replaced.Done;
    }

    @Override
    public void looked(ClaimLink link, AwardId part, Act act) {
        acts.repost(
                link.institution().value(),
                "claim-link:" + link.id() + "/" + part,
                List.of(act),
                0);
    }

    private void post(ClaimLink link, Act act) {
        acts.post(link.institution().value(), "claim-link:" + link.id(), List.of(act), 0);
    }

    private static Versioned read(Document.Versioned stored) {
        return new Versioned(Bodies.read(stored, ClaimLinkBody.class).link(), stored.version());
    }

    private Document document(ClaimLink link) {
        return new Document(
                link.award().value(),
                Bodies.write(ClaimLinkBody.of(link)),
                Map.of(
                        TOKEN,
                        List.of(secrets.token(link).digest()),
                        CODE,
                        List.of(secrets.digest(secrets.letterCode(link)))),
                Optional.empty());
    }
}
