package org.stapel.service.access;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// A file that only its owner may read, there with its whole content or not at all.
final class OwnersFile {
    private OwnersFile() {}

    /// Writes the content of a file.
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException, GeneralSecurityException;
    }

    /// @throws UncheckedIOException when the file cannot be written
    static void write(Path file, Content content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            create(draft);
            try (var out = Files.newOutputStream(draft)) {
                content.to(out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot write " + file, failure);
        }
    }

    private static void create(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(
                    draft,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(draft);
    }
}
