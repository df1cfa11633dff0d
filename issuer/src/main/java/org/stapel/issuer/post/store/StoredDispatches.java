package org.stapel.issuer.post.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchTag;
import org.stapel.issuer.post.Dispatches;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dispatches under the id of their award, which sorts newest first.
final class StoredDispatches implements Dispatches, RepostActs {
    private static final String INSTITUTION = "institution";
    private static final String BATCH = "batch";
    private static final String MESSAGE = "message";
    private static final String TO_DO = "to_do";
    private static final String YES = "yes";
    private static final int SCAN = 500;
    private static final int COUNT = 1_000;
    private static final Collection DISPATCHES =
            new Collection(
                    "dispatches",
                    List.of(
                            Collection.Key.shared(INSTITUTION),
                            Collection.Key.shared(BATCH),
                            Collection.Key.unique(MESSAGE),
                            Collection.Key.shared(TO_DO),
                            Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final DueList due;
    private final PostActs acts;

    StoredDispatches(Store store, PostActs acts) {
        this.documents = store.documents(DISPATCHES);
        this.due = new DueList(store);
        this.acts = acts;
    }

    @Override
    public boolean add(Dispatch dispatch) {
        boolean done =
                documents.insertIfAbsent(document(dispatch)) instanceof Documents.Inserted.Done;
        if (done) post(dispatch, 0);
        ofAward(dispatch.award()).ifPresent(stored -> putDue(stored.dispatch()));
        return done;
    }

    @Override
    public Optional<Versioned> ofAward(AwardId award) {
        return documents
                .byId(award.value())
                .map(stored -> new Versioned(read(stored), stored.version()));
    }

    @Override
    public Optional<Dispatch> ofMessage(String message) {
        return documents.byKey(MESSAGE, message).map(StoredDispatches::read);
    }

    @Override
    public boolean replace(Dispatch next, Versioned read) {
        boolean done =
                documents.compareAndSet(document(next), read.version())
                        instanceof Documents.Replaced.Done;
        if (!done) return false;
        post(next, read.dispatch().history().size());
        if (!next.nextDue().equals(read.dispatch().nextDue())) putDue(next);
        return true;
    }

    @Override
    public List<Dispatch> page(Filter filter, Optional<AwardId> after, int limit) {
        List<Dispatch> page = new ArrayList<>();
        Optional<String> last = after.map(AwardId::value);
        List<Document.Versioned> scanned;
        do {
            scanned = scan(filter, last, SCAN);
            scanned.stream().map(StoredDispatches::read).filter(filter::holds).forEach(page::add);
            if (!scanned.isEmpty()) last = Optional.of(scanned.getLast().document().id());
        } while (page.size() < limit && scanned.size() == SCAN);
        return page.stream().limit(limit).toList();
    }

    @Override
    public int count(Filter filter) {
        int count = 0;
        Optional<String> last = Optional.empty();
        List<Document.Versioned> scanned;
        do {
            scanned = scan(filter, last, COUNT);
            count +=
                    filter.notAfter().isEmpty()
                            ? scanned.size()
                            : (int)
                                    scanned.stream()
                                            .map(StoredDispatches::read)
                                            .filter(filter::holds)
                                            .count();
            if (!scanned.isEmpty()) last = Optional.of(scanned.getLast().document().id());
        } while (scanned.size() == COUNT && count < MOST_COUNTED);
        return count;
    }

    @Override
    public List<Due> due(Instant now, Optional<Due> after, int limit) {
        return due.until(now, after, limit);
    }

    @Override
    public void drop(Due entry) {
        due.drop(entry);
    }

    @Override
    public void findAllDue() {
        Optional<String> last = Optional.empty();
        List<Document.Versioned> page;
        do {
            page = documents.allWithKey(TO_DO, YES, last, SCAN);
            page.forEach(stored -> putDue(read(stored)));
            if (!page.isEmpty()) last = Optional.of(page.getLast().document().id());
        } while (page.size() == SCAN);
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(
                documents,
                day,
                stored -> {
                    Dispatch dispatch = read(stored);
                    acts.repost(
                            dispatch.institution().value(),
                            subject(dispatch),
                            dispatch.history(),
                            0);
                });
    }

    private List<Document.Versioned> scan(Filter filter, Optional<String> after, int limit) {
        String tag = filter.tag().map(DispatchTag::name).orElse("");
        return filter.batch().isPresent()
                ? documents.allWithKey(
                        BATCH, batch(filter.institution(), filter.batch().get(), tag), after, limit)
                : documents.allWithKey(
                        INSTITUTION, inside(filter.institution(), tag), after, limit);
    }

    private void putDue(Dispatch dispatch) {
        dispatch.nextDue().ifPresent(at -> due.put(new Due(at, dispatch.award())));
    }

    private void post(Dispatch dispatch, int first) {
        List<Act> history = dispatch.history();
        acts.post(
                dispatch.institution().value(),
                subject(dispatch),
                history.subList(Math.min(first, history.size()), history.size()),
                first);
    }

    private static String subject(Dispatch dispatch) {
        return "dispatch:" + dispatch.award().value();
    }

    private static Document document(Dispatch dispatch) {
        InstitutionId institution = dispatch.institution();
        String tag = dispatch.state().tag().name();
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(INSTITUTION, List.of(inside(institution, ""), inside(institution, tag)));
        keys.put(MESSAGE, dispatch.messages());
        keys.put(PostActs.DAY, PostActs.day(dispatch.history().getLast()));
        dispatch.batch()
                .ifPresent(id ->
                        keys.put(
                                BATCH,
                                List.of(batch(institution, id, ""), batch(institution, id, tag))));
        if (dispatch.nextDue().isPresent()) keys.put(TO_DO, List.of(YES));
        return new Document(
                dispatch.award().value(),
                Bodies.write(DispatchBody.of(dispatch)),
                keys,
                Optional.empty());
    }

    private static String inside(InstitutionId institution, String tag) {
        return institution + "|" + tag;
    }

    private static String batch(InstitutionId institution, String batch, String tag) {
        return institution + "|" + tag + "|" + batch;
    }

    private static Dispatch read(Document.Versioned stored) {
        return Bodies.read(stored, DispatchBody.class).dispatch();
    }
}
