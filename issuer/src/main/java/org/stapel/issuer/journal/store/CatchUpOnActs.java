package org.stapel.issuer.journal.store;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// At start-up: posts the acts of every day since the last start, so that what was stored stands in
/// the audit trail even when the process died in between.
public final class CatchUpOnActs {
    private static final Collection MARK = new Collection("issuer_acts_mark", List.of());
    private static final String ID = "posted";

    private final Documents mark;
    private final List<RepostActs> collections;
    private final InstantSource clock;

    public CatchUpOnActs(Store store, List<RepostActs> collections, InstantSource clock) {
        this.mark = store.documents(MARK);
        this.collections = List.copyOf(collections);
        this.clock = clock;
    }

    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<Document.Versioned> earlier = mark.byId(ID);
        LocalDate from =
                earlier.map(e -> LocalDate.parse(Bodies.read(e, String.class))).orElse(today);
        from.minusDays(1)
                .datesUntil(today.plusDays(1))
                .forEach(day -> collections.forEach(collection -> collection.of(day)));
        var next = new Document(ID, Bodies.write(today.toString()), Map.of(), Optional.empty());
        earlier.ifPresentOrElse(
                e -> mark.compareAndSet(next, e.version()), () -> mark.insertIfAbsent(next));
    }
}
