package org.stapel.service.store.sqlite;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.service.store.StoreRefused;
import org.stapel.service.store.StoreUnavailable;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// The embedded engine: one file in WAL mode with `synchronous=FULL`, one process per file.
public final class SqliteStore implements Store {
    private final ProcessLock lock;
    private final Session session;
    private final Readers readers;
    private final GroupCommit writer;
    private final ConcurrentMap<String, SqliteDocuments> declared = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private SqliteStore(ProcessLock lock, Path file) throws SQLException {
        this.lock = lock;
        this.session = Session.writing(file);
        Tables.prepare(session);
        this.readers = new Readers(file);
        this.writer = new GroupCommit(session);
    }

    /// Opens the file, and creates it (with its directory, for its owner only) where there is none.
    ///
    /// @throws StoreRefused when another process has it, or an index that it should have is missing
    public static SqliteStore open(Path file) {
        try {
            Path canonical = ProcessLock.canonical(file);
            ProcessLock lock = ProcessLock.on(canonical);
            try {
                createPrivately(canonical);
                return new SqliteStore(lock, canonical);
            } catch (RuntimeException | IOException | SQLException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw new StoreRefused("cannot open the store file " + file, failure);
        }
    }

    private static void createPrivately(Path file) throws IOException {
        if (Files.exists(file)) return;
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    @Override
    public Documents documents(Collection collection) {
        SqliteDocuments documents =
                declared.computeIfAbsent(
                        collection.name(),
                        _ -> {
                            writer.write(session -> Tables.declare(session, collection));
                            return new SqliteDocuments(collection, writer, readers);
                        });
        if (!documents.collection().equals(collection))
            throw new IllegalArgumentException(
                    "declared twice with different keys: " + collection.name());
        return documents;
    }

    @Override
    public boolean isReachable() {
        if (closed.get() || !writer.isWorking()) return false;
        try {
            return readers.read(session -> session.query("SELECT 1", row -> row.getInt(1)).size())
                    == 1;
        } catch (StoreUnavailable _) {
            return false;
        }
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        try (lock) {
            writer.drain();
            readers.close();
            session.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            session.close();
        } catch (SQLException failure) {
            throw Session.unavailable(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
