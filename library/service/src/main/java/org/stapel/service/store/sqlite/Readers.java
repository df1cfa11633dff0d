package org.stapel.service.store.sqlite;

import org.jspecify.annotations.Nullable;
import org.stapel.service.store.StoreUnavailable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// A few reading connections that never wait for the writer: each read sees what was committed when
/// it began.
final class Readers {
    private static final int CONNECTIONS = 4;
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Session> idle = new ArrayBlockingQueue<>(CONNECTIONS);
    private volatile boolean closed;

    Readers(Path file) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) idle.add(Session.reading(file));
    }

    <T> T read(Session.Unit<T> unit) {
        Session session = borrow();
        try {
            return unit.on(session);
        } catch (SQLException failure) {
            throw Session.unavailable(failure);
        } finally {
            idle.add(session);
        }
    }

    private Session borrow() {
        if (closed) throw unavailable("the store is closed");
        try {
            @Nullable Session session = idle.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (session == null) throw unavailable("too many reads are waiting");
            return session;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted before the read began");
        }
    }

    private static StoreUnavailable unavailable(String message) {
        return new StoreUnavailable(
                "storage_unavailable", message, new IllegalStateException(message));
    }

    /// Waits for the reads under way, then closes.
    void close() throws SQLException, InterruptedException {
        closed = true;
        List<Session> all = new ArrayList<>();
        while (all.size() < CONNECTIONS) {
            @Nullable Session session = idle.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (session == null) break;
            all.add(session);
        }
        for (Session session : all) session.close();
    }
}
