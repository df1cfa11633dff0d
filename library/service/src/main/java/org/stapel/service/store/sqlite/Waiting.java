package org.stapel.service.store.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.stapel.service.store.StoreUnavailable;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A unit of work whose caller waits until it is on disk.
final class Waiting<T> {
    private final Session.Unit<T> unit;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private Runnable acknowledgement = () -> {};

    Waiting(Session.Unit<T> unit) {
        this.unit = unit;
    }

    /// Runs in a savepoint of its own; what the unit itself got wrong stays with it, what broke the
    /// transaction is thrown.
    void runOn(Session session) throws SQLException {
        session.update("SAVEPOINT unit");
        try {
            T result = unit.on(session);
            acknowledgement = () -> answer.complete(result);
        } catch (RuntimeException failure) {
            undo(session, failure);
        } catch (SQLException failure) {
            if (!Session.is(failure, SQLiteErrorCode.SQLITE_CONSTRAINT)) throw failure;
            undo(session, Session.unavailable(failure));
        }
        session.update("RELEASE unit");
    }

    private void undo(Session session, RuntimeException failure) throws SQLException {
        session.update("ROLLBACK TO unit");
        acknowledgement = () -> answer.completeExceptionally(failure);
    }

    void acknowledge() {
        acknowledgement.run();
    }

    void fail(StoreUnavailable failure) {
        answer.completeExceptionally(failure);
    }

    /// Waits without regard to interrupts: the effect happens either way, and the caller must know.
    T await() {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }
}
