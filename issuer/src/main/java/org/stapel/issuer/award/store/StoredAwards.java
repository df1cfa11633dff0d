package org.stapel.issuer.award.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.DayPages;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.journal.store.RepostActs;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class StoredAwards implements Awards, RepostActs {
    private static final String REFERENCE = "reference";
    private static final String IDEMPOTENCY = "idempotency";
    private static final String INSTITUTION = "institution";
    private static final String KIND = "kind";
    private static final String LEARNER = "learner";
    private static final String WORD = "word";
    private static final String BATCH = "batch";
    private static final String OFFER = "offer";
    private static final String STANDING = "standing";
    private static final String YEAR = "year";
    private static final String UNSETTLED = "unsettled";
    private static final List<String> YES = List.of("yes");
    private static final int SCAN = 500;
    static final Collection AWARDS =
            new Collection(
                    "awards",
                    List.of(
                            Collection.Key.unique(REFERENCE),
                            Collection.Key.unique(IDEMPOTENCY),
                            Collection.Key.shared(INSTITUTION),
                            Collection.Key.shared(KIND),
                            Collection.Key.shared(LEARNER),
                            Collection.Key.shared(WORD),
                            Collection.Key.shared(BATCH),
                            Collection.Key.shared(OFFER),
                            Collection.Key.shared(STANDING),
                            Collection.Key.shared(YEAR),
                            Collection.Key.shared(UNSETTLED),
                            Collection.Key.shared(PostActs.DAY)));

    private final Documents documents;
    private final PostActs acts;

    StoredAwards(Store store, PostActs acts) {
        this.documents = store.documents(AWARDS);
        this.acts = acts;
    }

    @Override
    public Added add(Award award) {
        return switch (documents.insertIfAbsent(document(award))) {
            case Documents.Inserted.Done() -> {
                post(award);
                yield new Added.Done();
            }
            case Documents.Inserted.Taken(var key, var holder) ->
                    key.equals(IDEMPOTENCY)
                            ? new Added.IdempotencyKeyTaken(read(holder))
                            : new Added.ReferenceTaken(read(holder));
        };
    }

    @Override
    public Optional<Versioned> byId(AwardId id) {
        return documents.byId(id.value()).map(StoredAwards::versioned);
    }

    @Override
    public Optional<Versioned> byReference(InstitutionId institution, String reference) {
        return documents
                .byKey(REFERENCE, inside(institution, reference))
                .map(StoredAwards::versioned);
    }

    @Override
    public Optional<Versioned> byIdempotencyKey(InstitutionId institution, String key) {
        return documents.byKey(IDEMPOTENCY, inside(institution, key)).map(StoredAwards::versioned);
    }

    @Override
    public boolean replace(Award award, long expectedVersion, boolean acted) {
        boolean done =
                documents.compareAndSet(document(award), expectedVersion)
                        instanceof Documents.Replaced.Done;
        if (done && acted) post(award);
        return done;
    }

    @Override
    public List<Award> page(
            InstitutionId institution, AwardFilter filter, Optional<AwardId> after, int limit) {
        List<Award> page = new ArrayList<>();
        Optional<AwardId> last = after;
        do {
            Section section = section(institution, filter, last, SCAN);
            page.addAll(section.found());
            last = section.next();
        } while (page.size() < limit && last.isPresent());
        return page.stream().limit(limit).toList();
    }

    @Override
    public Section section(
            InstitutionId institution, AwardFilter filter, Optional<AwardId> after, int most) {
        if (filter.reference().isPresent())
            return new Section(
                    byReference(institution, filter.reference().get()).stream()
                            .map(Versioned::award)
                            .filter(filter::holds)
                            .filter(award -> after.isEmpty())
                            .toList(),
                    Optional.empty());
        List<Document.Versioned> scanned =
                scan(institution, filter, after.map(AwardId::value), most);
        Optional<AwardId> next =
                scanned.size() < most
                        ? Optional.empty()
                        : Optional.of(new AwardId(scanned.getLast().document().id()));
        return new Section(
                scanned.stream().map(StoredAwards::read).filter(filter::holds).toList(), next);
    }

    private List<Document.Versioned> scan(
            InstitutionId institution, AwardFilter filter, Optional<String> after, int most) {
        Narrowest key = Narrowest.of(filter);
        String value = key.value().map(v -> inside(institution, v)).orElse(institution.value());
        return documents.allWithKey(key.name(), value, after, most);
    }

    /// The key that leads to the fewest awards; the lists of a kind, a year or a standing are long.
    private record Narrowest(String name, Optional<String> value) {
        static Narrowest of(AwardFilter filter) {
            return Stream.of(
                            new Narrowest(LEARNER, filter.learner().map(LearnerRef::value)),
                            new Narrowest(WORD, filter.word()),
                            new Narrowest(BATCH, filter.batch()),
                            new Narrowest(OFFER, filter.offer()),
                            new Narrowest(
                                    STANDING,
                                    filter.standing()
                                            .filter(tag -> tag != StandingTag.VALID)
                                            .map(StandingTag::code)),
                            new Narrowest(
                                    KIND,
                                    filter.kind()
                                            .flatMap(kind ->
                                                    filter.year().map(y -> ofYear(kind, y)))),
                            new Narrowest(YEAR, filter.year().map(y -> Integer.toString(y))),
                            new Narrowest(KIND, filter.kind().map(Enum::name)))
                    .filter(key -> key.value().isPresent())
                    .findFirst()
                    .orElse(new Narrowest(INSTITUTION, Optional.empty()));
        }
    }

    @Override
    public void forget(InstitutionId institution, LearnerRef learner) {
        AwardFilter theirs = AwardFilter.ALL.ofLearner(learner);
        Optional<AwardId> after = Optional.empty();
        List<Award> page;
        do {
            page = page(institution, theirs, after, SCAN);
            page.forEach(award -> forget(award.file().id()));
            if (!page.isEmpty()) after = Optional.of(page.getLast().file().id());
        } while (page.size() == SCAN);
    }

    private void forget(AwardId id) {
        while (true) {
            Versioned read = byId(id).orElseThrow();
            if (replace(read.award().forgotten(), read.version(), false)) return;
        }
    }

    @Override
    public List<AwardId> unsettled(Optional<AwardId> after, int limit) {
        return documents
                .allWithKey(UNSETTLED, YES.getFirst(), after.map(AwardId::value), limit)
                .stream()
                .map(stored -> new AwardId(stored.document().id()))
                .toList();
    }

    @Override
    public void of(LocalDate day) {
        DayPages.forEach(
                documents,
                day,
                stored -> {
                    Award award = read(stored);
                    acts.repost(organisation(award), subject(award), award.file().history(), 0);
                });
    }

    /// Proposing and confirming can be stored by one insert, so the last two acts are posted.
    private void post(Award award) {
        List<Act> history = award.file().history();
        int first = Math.max(0, history.size() - 2);
        acts.post(
                organisation(award), subject(award), history.subList(first, history.size()), first);
    }

    static Document document(Award award) {
        var body = AwardBody.of(award);
        InstitutionId institution = award.file().institution();
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(INSTITUTION, List.of(institution.value()));
        keys.put(
                KIND,
                List.of(
                        inside(institution, body.kind().name()),
                        inside(institution, ofYear(body.kind(), body.index().year()))));
        keys.put(LEARNER, List.of(inside(institution, body.learner())));
        keys.put(STANDING, List.of(inside(institution, StandingTag.of(award).code())));
        keys.put(YEAR, List.of(inside(institution, Integer.toString(body.index().year()))));
        keys.put(WORD, body.index().words().stream().map(w -> inside(institution, w)).toList());
        body.index().offer().ifPresent(o -> keys.put(OFFER, List.of(inside(institution, o))));
        body.handling().batch().ifPresent(b -> keys.put(BATCH, List.of(inside(institution, b))));
        keys.put(PostActs.DAY, PostActs.day(award.file().history().getLast()));
        body.idempotencyKey()
                .ifPresent(key -> keys.put(IDEMPOTENCY, List.of(inside(institution, key))));
        if (!(award instanceof Award.Rejected))
            keys.put(REFERENCE, List.of(inside(institution, body.reference())));
        if (!body.settled()) keys.put(UNSETTLED, YES);
        return new Document(body.id(), Bodies.write(body), keys, Optional.empty());
    }

    /// Kind and year together, since each list alone is long.
    private static String ofYear(AwardKind kind, int year) {
        return kind + "|" + year;
    }

    private static String inside(InstitutionId institution, String value) {
        return institution + "|" + value;
    }

    private static String organisation(Award award) {
        return award.file().institution().value();
    }

    private static String subject(Award award) {
        return award.file().id().value();
    }

    private static Versioned versioned(Document.Versioned stored) {
        return new Versioned(read(stored), stored.version());
    }

    private static Award read(Document.Versioned stored) {
        return Bodies.read(stored, AwardBody.class).award();
    }
}
