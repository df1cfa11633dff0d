package org.stapel.issuer.issuance.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.CredentialId;
import org.stapel.issuer.issuance.Issuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.Slot;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.service.outbox.Outbox;
import org.stapel.service.outbox.OutboxItem;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps issuances; the act and the delivery of a finished one are part of its document, and are
/// carried on from there to audit trail and outbox.
final class StoredIssuances implements Issuances, RepostActs {
    /// Handled by whoever delivers; the payload is the credential id.
    static final String DELIVERY = "credential.issued";

    private static final String SLOT = "slot";
    private static final String ENTRY = "entry";
    private static final String AWARD = "award";
    private static final String INTENDED = "intended";
    private static final String YES = "yes";
    private static final int MOST = 1_000;
    private static final Collection ISSUANCES =
            new Collection(
                    "issuances",
                    List.of(
                            Collection.Key.unique(SLOT),
                            Collection.Key.unique(ENTRY),
                            Collection.Key.shared(AWARD),
                            Collection.Key.shared(INTENDED),
                            Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;
    private final Outbox outbox;

    StoredIssuances(Store store, PostActs acts, Outbox outbox) {
        this.documents = store.documents(ISSUANCES);
        this.acts = acts;
        this.outbox = outbox;
    }

    @Override
    public Added add(Issuance.Intended intended) {
        var body = IssuanceBody.of(intended, List.of());
        return switch (documents.insertIfAbsent(document(body))) {
            case Documents.Inserted.Done() -> new Added.Done();
            case Documents.Inserted.Taken(var key, _) ->
                    key.equals(SLOT) ? new Added.SlotTaken() : new Added.DrawAgain();
        };
    }

    @Override
    public Optional<Versioned> byId(CredentialId id) {
        return documents.byId(id.value()).map(StoredIssuances::versioned);
    }

    @Override
    public Optional<Versioned> bySlot(Slot slot) {
        return documents.byKey(SLOT, slot.key()).map(StoredIssuances::versioned);
    }

    @Override
    public List<Issuance> ofAward(AwardId award) {
        return documents.allWithKey(AWARD, award.value(), Optional.empty(), MOST).stream()
                .map(stored -> body(stored).issuance())
                .toList();
    }

    @Override
    public List<CredentialId> intended(Optional<CredentialId> after, int limit) {
        return documents.allWithKey(INTENDED, YES, after.map(CredentialId::value), limit).stream()
                .map(stored -> new CredentialId(stored.document().id()))
                .toList();
    }

    @Override
    public boolean replace(Issuance next, long expectedVersion, Act act) {
        var body = IssuanceBody.of(next, List.of(act));
        boolean done =
                documents.compareAndSet(document(body), expectedVersion)
                        instanceof Documents.Replaced.Done;
        if (done) carryOn(body);
        return done;
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(documents, day, stored -> carryOn(body(stored)));
    }

    private void carryOn(IssuanceBody body) {
        acts.post(body.institution(), body.id(), body.history(), 0);
        if (body.state() == IssuanceBody.State.ISSUED)
            outbox.enqueue(
                    new OutboxItem(
                            DELIVERY + "/" + body.id(),
                            DELIVERY,
                            Bodies.write(body.id()),
                            body.endedAt().orElseThrow(),
                            0));
    }

    private static Document document(IssuanceBody body) {
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(ENTRY, body.status().stream().map(EntryBody::key).toList());
        keys.put(AWARD, List.of(body.award()));
        switch (body.state()) {
            case INTENDED -> {
                keys.put(SLOT, List.of(body.slot().key()));
                keys.put(INTENDED, List.of(YES));
            }
            case ISSUED -> keys.put(SLOT, List.of(body.slot().key()));
            case VOID -> {}
        }
        if (!body.history().isEmpty())
            keys.put(PostActs.DAY, PostActs.day(body.history().getLast()));
        return new Document(body.id(), Bodies.write(body), keys, Optional.empty());
    }

    private static Versioned versioned(Document.Versioned stored) {
        return new Versioned(body(stored).issuance(), stored.version());
    }

    private static IssuanceBody body(Document.Versioned stored) {
        return Bodies.read(stored, IssuanceBody.class);
    }
}
