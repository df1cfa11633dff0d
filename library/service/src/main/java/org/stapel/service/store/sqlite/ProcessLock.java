package org.stapel.service.store.sqlite;

import org.jspecify.annotations.Nullable;
import org.stapel.service.store.StoreRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One process per file, kept by a lock of the operating system, which a crash releases.
///
/// The set of this process's own locks comes first: POSIX drops all of a process's locks on a file
/// when it closes any descriptor of it, so a second attempt must not even open the lock file.
final class ProcessLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private ProcessLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static ProcessLock on(Path file) {
        Path path = file.resolveSibling(file.getFileName() + ".lock");
        if (!HELD.add(path)) throw inUse(file);
        @Nullable ProcessLock lock = null;
        try {
            lock = acquire(path);
            if (lock == null) throw inUse(file);
            return lock;
        } catch (IOException failure) {
            throw new StoreRefused("cannot lock the store file " + file, failure);
        } finally {
            if (lock == null) HELD.remove(path);
        }
    }

    private static @Nullable ProcessLock acquire(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return null;
        }
        return new ProcessLock(path, channel);
    }

    private static StoreRefused inUse(Path file) {
        return new StoreRefused(
                "the store file "
                        + file
                        + " is in use by another process; one process per file, several need"
                        + " stapel.store.uri");
    }

    /// The path under which one file is known, whatever links lead to it.
    static Path canonical(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute)) return absolute.toRealPath();
        Path directory = absolute.getParent();
        if (directory == null) throw new IOException("not a file: " + file);
        Files.createDirectories(directory);
        return directory.toRealPath().resolve(file.getFileName());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD.remove(path);
        }
    }
}
