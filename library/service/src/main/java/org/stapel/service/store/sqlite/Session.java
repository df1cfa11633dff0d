package org.stapel.service.store.sqlite;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.stapel.service.store.StoreRefused;
import org.stapel.service.store.StoreUnavailable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One connection with its prepared statements; used by one thread at a time.
final class Session implements AutoCloseable {
    private static final String BUSY_WAIT = "PRAGMA busy_timeout=10000";

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session writing(Path file) throws SQLException {
        Session session = open(file);
        session.execute("PRAGMA journal_mode=WAL");
        session.execute("PRAGMA synchronous=FULL");
        session.execute("PRAGMA journal_size_limit=67108864");
        session.expect("PRAGMA journal_mode", "wal");
        session.expect("PRAGMA synchronous", "2");
        return session;
    }

    static Session reading(Path file) throws SQLException {
        Session session = open(file);
        session.execute("PRAGMA query_only=ON");
        return session;
    }

    private static Session open(Path file) throws SQLException {
        Session session = new Session(DriverManager.getConnection("jdbc:sqlite:" + file));
        session.execute(BUSY_WAIT);
        session.execute("PRAGMA trusted_schema=OFF");
        return session;
    }

    private void expect(String pragma, String value) throws SQLException {
        String found = query(pragma, row -> row.getString(1)).getFirst();
        if (!value.equals(found))
            throw new StoreRefused(pragma + " answers " + found + ", must be " + value);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failure) {
            forget(sql);
            throw failure;
        }
    }

    <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        try (ResultSet found = bound(sql, values).executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) rows.add(row.read(found));
            return rows;
        } catch (SQLException failure) {
            forget(sql);
            throw failure;
        }
    }

    /// The driver leaves a statement that failed in a state in which it cannot be used again.
    private void forget(String sql) throws SQLException {
        PreparedStatement statement = statements.remove(sql);
        if (statement != null) statement.close();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    static boolean is(SQLException failure, SQLiteErrorCode code) {
        return failure instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == code.code;
    }

    static StoreUnavailable unavailable(SQLException failure) {
        boolean full = is(failure, SQLiteErrorCode.SQLITE_FULL);
        return new StoreUnavailable(
                full ? "storage_full" : "storage_unavailable",
                full ? "the disk of the store is full" : "the store file cannot be used",
                failure);
    }

    /// Reads the row that the cursor stands on.
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Work on a session that either takes effect whole or not at all.
    @FunctionalInterface
    interface Unit<T> {
        T on(Session session) throws SQLException;
    }
}
