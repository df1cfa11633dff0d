package org.stapel.service.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import org.bson.conversions.Bson;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.StoreUnavailable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents of one collection; the body is a string, keys are arrays of strings.
///
/// Each write leaves its token in the document (`created_by`, and the last sixteen in `writes`), so
/// that after a lost reply a look says whether this very write took effect.
final class MongoDocuments implements Documents {
    private static final int TOKENS_KEPT = 16;

    private final Collection collection;
    private final MongoCollection<org.bson.Document> documents;
    private final MongoCollection<org.bson.Document> counters;
    private final Attempts attempts;

    MongoDocuments(Collection collection, MongoDatabase database, Attempts attempts) {
        this.collection = collection;
        this.documents = database.getCollection(collection.name());
        this.counters = database.getCollection("stapel_counter");
        this.attempts = attempts;
    }

    static String field(String key) {
        return "keys." + key;
    }

    Collection collection() {
        return collection;
    }

    @Override
    public Inserted insertIfAbsent(Document document) {
        collection.requireDeclared(document);
        String token = attempts.token();
        return attempts.write(_ -> insert(document, token));
    }

    private Optional<Inserted> insert(Document document, String token) {
        try {
            documents.insertOne(
                    content(document)
                            .append("_id", document.id())
                            .append("version", 1L)
                            .append("created_by", token)
                            .append("writes", List.of(token)));
            return Optional.of(new Inserted.Done());
        } catch (MongoException failure) {
            if (!Attempts.isDuplicate(failure)) throw failure;
            return holder(document, token);
        }
    }

    private Optional<Inserted> holder(Document document, String token) {
        Optional<org.bson.Document> sameId = first(eq("_id", document.id()));
        if (sameId.isPresent() && token.equals(sameId.orElseThrow().getString("created_by")))
            return Optional.of(new Inserted.Done());
        if (sameId.isPresent())
            return Optional.of(new Inserted.Taken("id", read(sameId.orElseThrow())));
        return taken(document).map(Inserted.class::cast);
    }

    private Optional<Inserted.Taken> taken(Document document) {
        for (Collection.Key key : collection.keys()) {
            if (!key.unique()) continue;
            for (String value : document.keys().getOrDefault(key.name(), List.of())) {
                Optional<Document.Versioned> holder =
                        first(eq(field(key.name()), value)).map(MongoDocuments::read);
                if (holder.isPresent()
                        && !holder.orElseThrow().document().id().equals(document.id()))
                    return Optional.of(new Inserted.Taken(key.name(), holder.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Replaced compareAndSet(Document document, long expectedVersion) {
        collection.requireDeclared(document);
        String token = attempts.token();
        return attempts.write(again -> replace(document, expectedVersion, token, again));
    }

    private Optional<Replaced> replace(
            Document document, long expectedVersion, String token, boolean again) {
        try {
            List<Bson> updates = new ArrayList<>();
            content(document).forEach((name, value) -> updates.add(Updates.set(name, value)));
            if (document.expiresAt().isEmpty()) updates.add(Updates.unset("expires_at"));
            updates.add(Updates.set("version", expectedVersion + 1));
            updates.add(
                    Updates.pushEach(
                            "writes", List.of(token), new PushOptions().slice(-TOKENS_KEPT)));
            boolean matched =
                    documents
                                    .updateOne(
                                            atVersion(document.id(), expectedVersion),
                                            Updates.combine(updates))
                                    .getMatchedCount()
                            == 1;
            if (matched) return Optional.of(new Replaced.Done(expectedVersion + 1));
            if (!again) return Optional.of(new Replaced.Stale());
            return earlierAttempt(document.id(), expectedVersion, token);
        } catch (MongoException failure) {
            if (!Attempts.isDuplicate(failure)) throw failure;
            return taken(document).map(taken -> new Replaced.Taken(taken.key()));
        }
    }

    /// Nothing matches now: did an attempt before, whose reply was lost, change the version?
    private Optional<Replaced> earlierAttempt(String id, long expectedVersion, String token) {
        org.bson.Document found =
                first(eq("_id", id)).orElseThrow(() -> untold("the document is gone"));
        long version = found.getLong("version");
        if (found.getList("writes", String.class).contains(token))
            return Optional.of(new Replaced.Done(expectedVersion + 1));
        if (version == expectedVersion) return Optional.empty();
        if (version - expectedVersion > TOKENS_KEPT) throw untold("too many writes since");
        return Optional.of(new Replaced.Stale());
    }

    private static StoreUnavailable untold(String why) {
        return new StoreUnavailable(
                "storage_unavailable",
                "whether this write took effect cannot be told: " + why,
                new IllegalStateException(why));
    }

    /// A removed document keeps no token: when the reply was lost and it is gone, it cannot be told
    /// who removed it. (On a replica set the driver's retryable write has resolved that before.)
    @Override
    public boolean remove(String id, long expectedVersion) {
        Document.requireStorable(id);
        return attempts.write(again -> {
            boolean removed =
                    documents.deleteOne(atVersion(id, expectedVersion)).getDeletedCount() == 1;
            if (!removed && again && first(eq("_id", id)).isEmpty())
                throw untold("the document is gone");
            return Optional.of(removed);
        });
    }

    /// A repeated attempt leaves a gap and never gives a number twice.
    @Override
    public long takeFromCounter(String counter, long count) {
        Document.requireStorable(counter);
        if (count < 1) throw new IllegalArgumentException("not a count to take: " + count);
        return attempts.write(_ -> increment(collection.name() + "/" + counter, count));
    }

    private Optional<Long> increment(String counter, long count) {
        try {
            org.bson.Document before =
                    counters.findOneAndUpdate(
                            eq("_id", counter),
                            Updates.inc("value", count),
                            new FindOneAndUpdateOptions()
                                    .upsert(true)
                                    .returnDocument(ReturnDocument.BEFORE));
            return Optional.of(before == null ? 0L : before.getLong("value"));
        } catch (MongoException failure) {
            if (!Attempts.isDuplicate(failure)) throw failure;
            return Optional.empty();
        }
    }

    @Override
    public Optional<Document.Versioned> byId(String id) {
        Document.requireStorable(id);
        return attempts.read(() -> first(eq("_id", id)).map(MongoDocuments::read));
    }

    @Override
    public Optional<Document.Versioned> byKey(String key, String value) {
        collection.requireUnique(key);
        Document.requireStorable(value);
        return attempts.read(() -> first(eq(field(key), value)).map(MongoDocuments::read));
    }

    @Override
    public List<Document.Versioned> allWithKey(
            String key, String value, Optional<String> afterId, int limit) {
        collection.requireDeclared(key);
        Document.requireStorable(value);
        return page(and(eq(field(key), value), gt("_id", afterId.orElse(""))), limit);
    }

    @Override
    public List<Document.Versioned> all(Optional<String> afterId, int limit) {
        return page(gt("_id", afterId.orElse("")), limit);
    }

    private List<Document.Versioned> page(Bson filter, int limit) {
        Documents.requireLimit(limit);
        return attempts.read(() ->
                documents
                        .find(filter)
                        .sort(Sorts.ascending("_id"))
                        .limit(limit)
                        .map(MongoDocuments::read)
                        .into(new ArrayList<>()));
    }

    private Optional<org.bson.Document> first(Bson filter) {
        return Optional.ofNullable(documents.find(filter).first());
    }

    private static Bson atVersion(String id, long version) {
        return and(eq("_id", id), eq("version", version));
    }

    private static org.bson.Document content(Document document) {
        org.bson.Document content =
                new org.bson.Document("body", document.body())
                        .append("keys", new org.bson.Document(new HashMap<>(document.keys())));
        document.expiresAt().ifPresent(at -> content.append("expires_at", at.toString()));
        return content;
    }

    private static Document.Versioned read(org.bson.Document stored) {
        Map<String, List<String>> keys = new HashMap<>();
        org.bson.Document stringsByKey = stored.get("keys", org.bson.Document.class);
        for (String key : stringsByKey.keySet())
            keys.put(key, stringsByKey.getList(key, String.class));
        return new Document.Versioned(
                new Document(
                        stored.getString("_id"),
                        stored.getString("body"),
                        keys,
                        Optional.ofNullable(stored.getString("expires_at")).map(Instant::parse)),
                stored.getLong("version"));
    }
}
