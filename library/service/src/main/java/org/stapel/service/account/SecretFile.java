package org.stapel.service.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The file `first-admin` in the data directory, readable by its owner alone.
final class SecretFile {
    private final Path data;
    private final Path file;

    SecretFile(Path data) {
        this.data = data;
        this.file = data.resolve("first-admin");
    }

    void write(String secret) {
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(file);
            create();
            Files.writeString(
                    file, secret + "\n", StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void create() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    Path path() {
        return file;
    }
}
