package org.stapel.service.store.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.stapel.service.store.Collection;
import org.stapel.service.store.StoreRefused;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tables and indexes of the file: per collection one table of documents and one of key values,
/// where each unique key is a real unique index.
final class Tables {
    private static final int FORMAT = 1;
    private static final List<String> BASE =
            List.of(
                    "CREATE TABLE IF NOT EXISTS stapel_key (collection TEXT NOT NULL, name TEXT NOT"
                            + " NULL, is_unique INTEGER NOT NULL, PRIMARY KEY (collection, name))",
                    "CREATE TABLE IF NOT EXISTS stapel_counter (collection TEXT NOT NULL, name TEXT"
                            + " NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (collection, name))",
                    "PRAGMA user_version=" + FORMAT);

    private Tables() {}

    static boolean prepare(Session session) throws SQLException {
        int format = session.query("PRAGMA user_version", row -> row.getInt(1)).getFirst();
        if (format > FORMAT)
            throw new StoreRefused(
                    "the store file has format " + format + ", this version knows " + FORMAT);
        for (String sql : BASE) session.execute(sql);
        for (Unique unique : recordedUniques(session)) assertPresent(session, unique);
        return true;
    }

    private static List<Unique> recordedUniques(Session session) throws SQLException {
        return session.query(
                "SELECT collection, name FROM stapel_key WHERE is_unique = 1",
                row -> new Unique(row.getString(1), row.getString(2)));
    }

    private static void assertPresent(Session session, Unique unique) throws SQLException {
        List<String> found =
                session.query(
                        "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?",
                        row -> row.getString(1),
                        unique.index());
        if (!found.equals(List.of(unique.sql())))
            throw new StoreRefused(
                    "the unique index " + unique.index() + " is missing from the store file");
    }

    static boolean declare(Session session, Collection collection) throws SQLException {
        String name = collection.name();
        session.execute(
                "CREATE TABLE IF NOT EXISTS document_"
                        + name
                        + " (id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,"
                        + " key_values TEXT NOT NULL, expires_at TEXT, body TEXT NOT NULL)");
        session.execute(
                "CREATE TABLE IF NOT EXISTS key_"
                        + name
                        + " (name TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,"
                        + " PRIMARY KEY (name, value, id)) WITHOUT ROWID");
        session.execute("CREATE INDEX IF NOT EXISTS key_" + name + "__id ON key_" + name + " (id)");
        Map<String, Boolean> recorded = recordedKeys(session, name);
        for (Collection.Key key : collection.keys())
            declare(session, name, key, recorded.getOrDefault(key.name(), false));
        return true;
    }

    private static Map<String, Boolean> recordedKeys(Session session, String collection)
            throws SQLException {
        return session
                .query(
                        "SELECT name, is_unique FROM stapel_key WHERE collection = ?",
                        row -> Map.entry(row.getString(1), row.getBoolean(2)),
                        collection)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void declare(
            Session session, String collection, Collection.Key key, boolean wasUnique)
            throws SQLException {
        Unique unique = new Unique(collection, key.name());
        if (wasUnique && !key.unique())
            throw new StoreRefused("the key " + unique.index() + " was declared unique before");
        if (wasUnique) assertPresent(session, unique);
        else if (key.unique()) create(session, unique);
        session.update(
                "INSERT INTO stapel_key VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET is_unique ="
                        + " excluded.is_unique",
                collection,
                key.name(),
                key.unique() ? 1 : 0);
    }

    private static void create(Session session, Unique unique) throws SQLException {
        try {
            session.execute(unique.sql());
        } catch (SQLException failure) {
            if (!Session.is(failure, SQLiteErrorCode.SQLITE_CONSTRAINT)) throw failure;
            throw new StoreRefused(
                    "the unique index " + unique.index() + " cannot be made: values are doubled",
                    failure);
        }
    }

    /// A unique key as the index that keeps it; both names are of the alphabet of
    /// [Collection#name()].
    private record Unique(String collection, String key) {
        String index() {
            return "unique_" + collection + "__" + key;
        }

        String sql() {
            return "CREATE UNIQUE INDEX "
                    + index()
                    + " ON key_"
                    + collection
                    + " (value) WHERE name = '"
                    + key
                    + "'";
        }
    }
}
