package org.stapel.issuer.status.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.status.HighWater;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One small file per mark beside the store, replaced in one step.
final class FileHighWater implements HighWater {
    private final Path directory;
    private final Map<Path, Long> known = new ConcurrentHashMap<>();

    FileHighWater(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        }
    }

    @Override
    public long of(InstitutionId institution, String what) {
        return known.computeIfAbsent(file(institution, what), FileHighWater::read);
    }

    @Override
    public void raise(InstitutionId institution, String what, long value) {
        if (value <= of(institution, what)) return;
        known.compute(
                file(institution, what),
                (file, earlier) -> {
                    if (earlier != null && earlier >= value) return earlier;
                    write(file, value);
                    return value;
                });
    }

    private Path file(InstitutionId institution, String what) {
        return directory.resolve(institution + "." + what);
    }

    private static long read(Path file) {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void write(Path file, long value) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(
                    ByteBuffer.wrap(Long.toString(value).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
