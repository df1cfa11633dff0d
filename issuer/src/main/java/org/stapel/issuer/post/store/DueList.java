package org.stapel.issuer.post.store;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.post.Dispatches.Due;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is due and when, in documents whose ids sort by time: so the next one is found at once,
/// however many wait.
///
/// A second list beside the dispatches, made from them: an entry that no longer fits its dispatch
/// counts for nothing, and one that a crash left out is put back at start-up.
final class DueList {
    private static final Collection DUE = new Collection("dispatches_due", List.of());
    private static final String SEPARATOR = "|";

    private final Documents documents;

    DueList(Store store) {
        this.documents = store.documents(DUE);
    }

    void put(Due due) {
        documents.insertIfAbsent(new Document(id(due), "{}", Map.of(), Optional.empty()));
    }

    void drop(Due due) {
        documents.byId(id(due)).ifPresent(stored -> documents.remove(id(due), stored.version()));
    }

    List<Due> until(Instant now, Optional<Due> after, int limit) {
        return documents.all(after.map(DueList::id), limit).stream()
                .map(stored -> due(stored.document().id()))
                .takeWhile(due -> !due.at().isAfter(now))
                .toList();
    }

    private static String id(Due due) {
        return String.format(Locale.ROOT, "%015d", due.at().toEpochMilli())
                + SEPARATOR
                + due.award().value();
    }

    private static Due due(String id) {
        int end = id.indexOf(SEPARATOR);
        return new Due(
                Instant.ofEpochMilli(Long.parseLong(id.substring(0, end))),
                new AwardId(id.substring(end + 1)));
    }
}
