package org.stapel.service.store.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.stapel.service.store.StoreUnavailable;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The one writer: takes all units that wait, commits them together, and acknowledges them after
/// the one fsync.
///
/// At most [#CAPACITY] units wait; a caller that finds no place for ten seconds gets
/// [StoreUnavailable].
final class GroupCommit {
    private static final int CAPACITY = 512;
    private static final int GROUP = 256;
    private static final long PATIENCE_SECONDS = 10;
    private static final Waiting<Boolean> STOP = new Waiting<>(_ -> true);

    private final Session session;
    private final BlockingQueue<Waiting<?>> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final ReadWriteLock entrance = new ReentrantReadWriteLock();
    private final Thread writer;
    private boolean closed;
    private volatile boolean broken;

    GroupCommit(Session session) {
        this.session = session;
        this.writer =
                Thread.ofPlatform().name("stapel-store-writer").daemon(false).start(this::work);
    }

    <T> T write(Session.Unit<T> unit) {
        Waiting<T> waiting = new Waiting<>(unit);
        enqueue(waiting);
        return waiting.await();
    }

    boolean isWorking() {
        return writer.isAlive() && !broken;
    }

    private void enqueue(Waiting<?> waiting) {
        entrance.readLock().lock();
        try {
            if (closed) throw unavailable("the store is closed");
            if (broken) throw unavailable("an fsync failed; the store must be restarted");
            if (!queue.offer(waiting, PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw unavailable("too many writes are waiting");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted before the write began");
        } finally {
            entrance.readLock().unlock();
        }
    }

    private void work() {
        boolean open = true;
        while (open) {
            List<Waiting<?>> group = nextGroup();
            open = !group.remove(STOP);
            if (!group.isEmpty()) commit(group);
        }
    }

    private List<Waiting<?>> nextGroup() {
        List<Waiting<?>> group = new ArrayList<>();
        group.add(uninterruptibly(queue::take));
        queue.drainTo(group, GROUP - 1);
        return group;
    }

    private static <T> T uninterruptibly(Callable<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.call();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Waiting<?>> group) {
        try {
            session.execute("BEGIN IMMEDIATE");
            for (Waiting<?> waiting : group) waiting.runOn(session);
            session.execute("COMMIT");
        } catch (SQLException failure) {
            rollBack(failure);
            afterFailure(group, failure);
            return;
        } catch (Error failure) {
            broken = true;
            StoreUnavailable unavailable =
                    new StoreUnavailable("storage_unavailable", "the writer failed", failure);
            group.forEach(waiting -> waiting.fail(unavailable));
            throw failure;
        }
        group.forEach(Waiting::acknowledge);
    }

    private void rollBack(SQLException failure) {
        try {
            session.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    /// Each on its own, so that the one that does not fit does not take the others along; but after
    /// a failed fsync nothing the kernel says about the file can be trusted.
    private void afterFailure(List<Waiting<?>> group, SQLException failure) {
        if (syncFailed(failure)) broken = true;
        if (broken || group.size() == 1)
            group.forEach(waiting -> waiting.fail(Session.unavailable(failure)));
        else group.forEach(waiting -> commit(List.of(waiting)));
    }

    private static boolean syncFailed(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC);
    }

    private static StoreUnavailable unavailable(String message) {
        return new StoreUnavailable(
                "storage_unavailable", message, new IllegalStateException(message));
    }

    /// Lets nobody in any more, and returns when all that were in have their answer.
    void drain() {
        entrance.writeLock().lock();
        try {
            if (!closed) uninterruptibly(() -> queue.offer(STOP, 1, TimeUnit.DAYS));
            closed = true;
        } finally {
            entrance.writeLock().unlock();
        }
        uninterruptibly(() -> writer.join(Duration.ofDays(1)));
    }
}
