package org.stapel.service.store;

import java.util.List;
import java.util.Optional;

/// The documents of one collection. Each method is one atomic, durable effect; when it returns, the
/// effect survives a crash.
///
/// An unknown outcome (reply lost) is resolved inside, by looking up what happened; what cannot be
/// resolved is [StoreUnavailable].
public interface Documents {
    /// Inserts unless the id or a unique key value is taken.
    Inserted insertIfAbsent(Document document);

    /// Inserts one after the other as [#insertIfAbsent] does, and stops at the first that is taken;
    /// an engine that can makes one effect of them. When it fails, any number of them may be in.
    default InsertedInOrder insertInOrder(List<Document> documents) {
        int done = 0;
        for (Document document : documents) {
            if (insertIfAbsent(document) instanceof Inserted.Taken taken)
                return new InsertedInOrder(done, Optional.of(taken));
            done++;
        }
        return new InsertedInOrder(done, Optional.empty());
    }

    Optional<Document.Versioned> byId(String id);

    /// By a unique key.
    Optional<Document.Versioned> byKey(String key, String value);

    /// By a shared or unique key, ordered by id, starting behind `afterId`; at most `limit` (1 to
    /// 1,000).
    List<Document.Versioned> allWithKey(
            String key, String value, Optional<String> afterId, int limit);

    /// All, ordered by id, starting behind `afterId`; at most `limit` (1 to 1,000).
    List<Document.Versioned> all(Optional<String> afterId, int limit);

    /// Replaces the document with this id when it still has this version.
    Replaced compareAndSet(Document document, long expectedVersion);

    /// Removes the document when it still has this version; answers whether it did.
    boolean remove(String id, long expectedVersion);

    /// Adds to a named counter and answers its value before the addition; a counter starts at 0 and
    /// never goes back.
    long takeFromCounter(String counter, long count);

    /// Refuses a page of less than 1 or more than 1,000 documents.
    static void requireLimit(int limit) {
        if (limit < 1 || limit > 1_000)
            throw new IllegalArgumentException("limit of " + limit + ", must be 1 to 1,000");
    }

    /// The answer to an insert.
    sealed interface Inserted {
        record Done() implements Inserted {}

        /// Taken: `key` is `id` or the name of the unique key.
        record Taken(String key, Document.Versioned holder) implements Inserted {}
    }

    /// The answer to inserts in order.
    ///
    /// @param done how many are in, from the first on
    /// @param taken why the next one is not; empty when all are in
    record InsertedInOrder(int done, Optional<Inserted.Taken> taken) {}

    /// The answer to a compare-and-set.
    sealed interface Replaced {
        record Done(long version) implements Replaced {}

        /// Someone was faster, or the document is gone.
        record Stale() implements Replaced {}

        /// The new value of a unique key belongs to another document.
        record Taken(String key) implements Replaced {}
    }
}
