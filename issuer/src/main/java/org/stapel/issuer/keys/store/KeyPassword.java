package org.stapel.issuer.keys.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/// The password of the key files: from a mounted secret, or, in development mode alone, drawn at
/// first start and kept in a file for its owner.
record KeyPassword(String value) {
    private static final int LEAST = 16;

    KeyPassword {
        if (value.length() < LEAST)
            throw new IllegalArgumentException(
                    "the password of the key files has less than " + LEAST + " characters");
    }

    static KeyPassword of(
            Optional<Path> mounted, boolean development, Path directory, SecureRandom random) {
        if (mounted.isPresent()) return read(mounted.get());
        if (!development)
            throw new IllegalArgumentException(
                    "stapel.keys.password-file is missing; outside development mode the password"
                            + " of the key files comes from a mounted secret");
        Path file = directory.resolve("password");
        if (!Files.exists(file)) draw(file, random);
        return read(file);
    }

    private static KeyPassword read(Path file) {
        try {
            return new KeyPassword(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read stapel.keys.password-file " + file, e);
        }
    }

    private static void draw(Path file, SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            Files.writeString(
                    file,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public String toString() {
        return "KeyPassword[hidden]";
    }
}
