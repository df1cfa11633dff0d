package org.stapel.service.store.sqlite;

import org.jspecify.annotations.Nullable;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The documents of one collection in two tables; each write is one unit of the group commit.
final class SqliteDocuments implements Documents {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> KEY_VALUES =
            new TypeReference<>() {};

    private final Collection collection;
    private final GroupCommit writer;
    private final Readers readers;
    private final String documents;
    private final String keys;
    private final String selecting;

    SqliteDocuments(Collection collection, GroupCommit writer, Readers readers) {
        this.collection = collection;
        this.writer = writer;
        this.readers = readers;
        this.documents = "document_" + collection.name();
        this.keys = "key_" + collection.name();
        this.selecting =
                "SELECT d.id, d.version, d.key_values, d.expires_at, d.body FROM "
                        + documents
                        + " d ";
    }

    Collection collection() {
        return collection;
    }

    @Override
    public Inserted insertIfAbsent(Document document) {
        collection.requireDeclared(document);
        return writer.write(session -> insert(session, document));
    }

    @Override
    public InsertedInOrder insertInOrder(List<Document> documents) {
        documents.forEach(collection::requireDeclared);
        return writer.write(session -> {
            int done = 0;
            for (Document document : documents) {
                if (insert(session, document) instanceof Inserted.Taken taken)
                    return new InsertedInOrder(done, Optional.of(taken));
                done++;
            }
            return new InsertedInOrder(done, Optional.empty());
        });
    }

    private Inserted insert(Session session, Document document) throws SQLException {
        Optional<Document.Versioned> sameId = find(session, document.id());
        if (sameId.isPresent()) return new Inserted.Taken("id", sameId.orElseThrow());
        Optional<Inserted.Taken> taken = taken(session, document);
        if (taken.isPresent()) return taken.orElseThrow();
        session.update(
                "INSERT INTO " + documents + " VALUES (?, 1, ?, ?, ?)",
                document.id(),
                JSON.writeValueAsString(document.keys()),
                expiry(document),
                document.body());
        insertKeys(session, document);
        return new Inserted.Done();
    }

    /// Who else holds a value of a unique key; asked first so that the answer can name the holder,
    /// while the unique index would refuse in any case.
    private Optional<Inserted.Taken> taken(Session session, Document document) throws SQLException {
        for (Collection.Key key : collection.keys()) {
            if (!key.unique()) continue;
            for (String value : document.keys().getOrDefault(key.name(), List.of())) {
                Optional<Document.Versioned> holder = findByKey(session, key.name(), value);
                if (holder.isPresent()
                        && !holder.orElseThrow().document().id().equals(document.id()))
                    return Optional.of(new Inserted.Taken(key.name(), holder.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private void insertKeys(Session session, Document document) throws SQLException {
        for (Map.Entry<String, String> key : keysOf(document)) insertKey(session, document, key);
    }

    /// Writes only what differs, since most changes of a document touch few of its keys.
    private void replaceKeys(Session session, Document old, Document document) throws SQLException {
        Set<Map.Entry<String, String>> before = keysOf(old);
        Set<Map.Entry<String, String>> after = keysOf(document);
        for (Map.Entry<String, String> key : before)
            if (!after.contains(key))
                session.update(
                        "DELETE FROM " + keys + " WHERE name = ? AND value = ? AND id = ?",
                        key.getKey(),
                        key.getValue(),
                        document.id());
        for (Map.Entry<String, String> key : after)
            if (!before.contains(key)) insertKey(session, document, key);
    }

    private void insertKey(Session session, Document document, Map.Entry<String, String> key)
            throws SQLException {
        session.update(
                "INSERT INTO " + keys + " VALUES (?, ?, ?)",
                key.getKey(),
                key.getValue(),
                document.id());
    }

    private static Set<Map.Entry<String, String>> keysOf(Document document) {
        return document.keys().entrySet().stream()
                .flatMap(key -> key.getValue().stream().map(v -> Map.entry(key.getKey(), v)))
                .collect(Collectors.toSet());
    }

    @Override
    public Replaced compareAndSet(Document document, long expectedVersion) {
        collection.requireDeclared(document);
        return writer.write(session -> replace(session, document, expectedVersion));
    }

    private Replaced replace(Session session, Document document, long expectedVersion)
            throws SQLException {
        Optional<Document.Versioned> current = find(session, document.id());
        if (current.isEmpty() || current.orElseThrow().version() != expectedVersion)
            return new Replaced.Stale();
        Optional<Inserted.Taken> taken = taken(session, document);
        if (taken.isPresent()) return new Replaced.Taken(taken.orElseThrow().key());
        session.update(
                "UPDATE "
                        + documents
                        + " SET version = version + 1, key_values = ?, expires_at = ?, body = ?"
                        + " WHERE id = ?",
                JSON.writeValueAsString(document.keys()),
                expiry(document),
                document.body(),
                document.id());
        replaceKeys(session, current.orElseThrow().document(), document);
        return new Replaced.Done(expectedVersion + 1);
    }

    @Override
    public boolean remove(String id, long expectedVersion) {
        Document.requireStorable(id);
        return writer.write(session -> {
            int removed =
                    session.update(
                            "DELETE FROM " + documents + " WHERE id = ? AND version = ?",
                            id,
                            expectedVersion);
            if (removed == 1) session.update("DELETE FROM " + keys + " WHERE id = ?", id);
            return removed == 1;
        });
    }

    @Override
    public long takeFromCounter(String counter, long count) {
        Document.requireStorable(counter);
        if (count < 1) throw new IllegalArgumentException("not a count to take: " + count);
        return writer.write(session ->
                session.query(
                                        "INSERT INTO stapel_counter VALUES (?1, ?2, ?3) ON"
                                                + " CONFLICT DO UPDATE SET value = value +"
                                                + " excluded.value RETURNING value",
                                        row -> row.getLong(1),
                                        collection.name(),
                                        counter,
                                        count)
                                .getFirst()
                        - count);
    }

    @Override
    public Optional<Document.Versioned> byId(String id) {
        Document.requireStorable(id);
        return readers.read(session -> find(session, id));
    }

    @Override
    public Optional<Document.Versioned> byKey(String key, String value) {
        collection.requireUnique(key);
        Document.requireStorable(value);
        return readers.read(session -> findByKey(session, key, value));
    }

    @Override
    public List<Document.Versioned> allWithKey(
            String key, String value, Optional<String> afterId, int limit) {
        collection.requireDeclared(key);
        Document.requireStorable(value);
        Documents.requireLimit(limit);
        return readers.read(session ->
                session.query(
                        selecting
                                + "JOIN "
                                + keys
                                + " k ON d.id = k.id WHERE k.name = ? AND k.value = ? AND"
                                + " k.id > ? ORDER BY k.id LIMIT ?",
                        SqliteDocuments::read,
                        key,
                        value,
                        afterId.orElse(""),
                        limit));
    }

    @Override
    public List<Document.Versioned> all(Optional<String> afterId, int limit) {
        Documents.requireLimit(limit);
        return readers.read(session ->
                session.query(
                        selecting + "WHERE d.id > ? ORDER BY d.id LIMIT ?",
                        SqliteDocuments::read,
                        afterId.orElse(""),
                        limit));
    }

    private Optional<Document.Versioned> find(Session session, String id) throws SQLException {
        return session.query(selecting + "WHERE d.id = ?", SqliteDocuments::read, id).stream()
                .findFirst();
    }

    private Optional<Document.Versioned> findByKey(Session session, String key, String value)
            throws SQLException {
        return session
                .query(
                        selecting
                                + "JOIN "
                                + keys
                                + " k ON d.id = k.id WHERE k.name = ? AND k.value = ?",
                        SqliteDocuments::read,
                        key,
                        value)
                .stream()
                .findFirst();
    }

    private static @Nullable String expiry(Document document) {
        return document.expiresAt().map(Instant::toString).orElse(null);
    }

    private static Document.Versioned read(ResultSet row) throws SQLException {
        return new Document.Versioned(
                new Document(
                        row.getString(1),
                        row.getString(5),
                        JSON.readValue(row.getString(3), KEY_VALUES),
                        Optional.ofNullable(row.getString(4)).map(Instant::parse)),
                row.getLong(2));
    }
}
