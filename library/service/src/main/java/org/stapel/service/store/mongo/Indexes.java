package org.stapel.service.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.stapel.service.store.Collection;
import org.stapel.service.store.StoreRefused;

import java.util.ArrayList;
import java.util.Set;

/// Makes the indexes of a collection when it is first declared, and afterwards insists on them.
///
/// A unique index is sparse: documents without the key are not in it.
final class Indexes {
    private final MongoDatabase database;

    Indexes(MongoDatabase database) {
        this.database = database;
    }

    void declare(Collection collection) {
        try {
            for (Collection.Key key : collection.keys()) declare(collection.name(), key);
        } catch (MongoException failure) {
            throw new StoreRefused(
                    "the indexes of " + collection.name() + " cannot be made or read", failure);
        }
    }

    private void declare(String collection, Collection.Key key) {
        MongoCollection<Document> target = database.getCollection(collection);
        String field = MongoDocuments.field(key.name());
        if (!key.unique()) {
            target.createIndex(
                    new Document(field, 1).append("_id", 1),
                    new IndexOptions().name("shared_" + key.name()));
            return;
        }
        MongoCollection<Document> recorded = database.getCollection("stapel_key");
        String name = "unique_" + key.name();
        Document record = new Document("_id", collection + "." + name);
        if (recorded.find(eq("_id", record.get("_id"))).first() == null)
            target.createIndex(
                    new Document(field, 1),
                    new IndexOptions().name(name).unique(true).sparse(true));
        assertUnique(target, name, field);
        recorded.replaceOne(
                eq("_id", record.get("_id")), record, new ReplaceOptions().upsert(true));
    }

    private static void assertUnique(MongoCollection<Document> target, String name, String field) {
        boolean present =
                target.listIndexes().into(new ArrayList<>()).stream()
                        .anyMatch(index ->
                                name.equals(index.getString("name"))
                                        && index.getBoolean("unique", false)
                                        && index.get("key", Document.class)
                                                .keySet()
                                                .equals(Set.of(field)));
        if (!present)
            throw new StoreRefused(
                    "the unique index "
                            + name
                            + " of "
                            + target.getNamespace().getCollectionName()
                            + " is missing");
    }
}
