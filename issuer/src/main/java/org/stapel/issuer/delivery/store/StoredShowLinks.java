package org.stapel.issuer.delivery.store;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.delivery.ShowLink;
import org.stapel.issuer.delivery.ShowLinks;
import org.stapel.issuer.delivery.ShowSecrets;
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

/// Show links under their id, found by the digests of token and code.
///
/// Ended ones stay, so that their address answers "gone".
final class StoredShowLinks implements ShowLinks {
    private static final String TOKEN = "token";
    private static final String CODE = "code";
    private static final String AWARD = "award";
    private static final int MOST = 200;
    private static final Collection LINKS =
            new Collection(
                    "show_links",
                    List.of(
                            Collection.Key.unique(TOKEN),
                            Collection.Key.unique(CODE),
                            Collection.Key.shared(AWARD)));

    private final Documents documents;
    private final ShowSecrets secrets;
    private final PostActs acts;

    StoredShowLinks(Store store, ShowSecrets secrets, PostActs acts) {
        this.documents = store.documents(LINKS);
        this.secrets = secrets;
        this.acts = acts;
    }

    @Override
    public boolean add(ShowLink link, Act act) {
        boolean done = documents.insertIfAbsent(document(link)) instanceof Documents.Inserted.Done;
        if (done) acts.post(link.institution().value(), link.id(), List.of(act), 0);
        return done;
    }

    @Override
    public Optional<Versioned> byId(String id) {
        return documents.byId(id).map(StoredShowLinks::read);
    }

    @Override
    public Optional<Versioned> byToken(String digest) {
        return documents.byKey(TOKEN, digest).map(StoredShowLinks::read);
    }

    @Override
    public Optional<Versioned> byCode(String digest) {
        return documents.byKey(CODE, digest).map(StoredShowLinks::read);
    }

    @Override
    public List<ShowLink> ofAward(AwardId award) {
        return documents.allWithKey(AWARD, award.value(), Optional.empty(), MOST).stream()
                .map(stored -> read(stored).link())
                .toList();
    }

    @Override
    public boolean replace(ShowLink link, long expectedVersion) {
        return documents.compareAndSet(document(link), expectedVersion)
                instanceof Documents.Replaced.Done;
    }

    @Override
    public void stopped(ShowLink link, Act act) {
        acts.post(link.institution().value(), link.id(), List.of(act), 1);
    }

    /// Only live links keep the award's key, so that an award's list stays short.
    private Document document(ShowLink link) {
        return new Document(
                link.id(),
                Bodies.write(ShowLinkBody.of(link)),
                Map.of(
                        TOKEN,
                        List.of(secrets.token(link).digest()),
                        CODE,
                        List.of(secrets.digest(secrets.code(link))),
                        AWARD,
                        link.stoppedAt().isPresent() ? List.of() : List.of(link.award().value())),
                Optional.empty());
    }

    private static Versioned read(Document.Versioned stored) {
        return new Versioned(Bodies.read(stored, ShowLinkBody.class).link(), stored.version());
    }
}
