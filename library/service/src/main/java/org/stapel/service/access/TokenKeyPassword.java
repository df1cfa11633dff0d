package org.stapel.service.access;

import org.stapel.credential.encoding.Bytes;
import org.stapel.service.configuration.InstallationProperties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// The password of the key that signs access tokens: from a mounted file, in development mode drawn
/// at the first start and kept beside the key for its owner alone.
record TokenKeyPassword(String value) {
    private static final int LEAST = 16;
    private static final int DRAWN_BYTES = 32;

    TokenKeyPassword {
        if (value.length() < LEAST)
            throw new IllegalArgumentException(
                    "the password of the token key has less than " + LEAST + " characters");
    }

    /// @throws IllegalArgumentException when nothing is mounted outside development mode
    static TokenKeyPassword of(InstallationProperties installation, SecureRandom random) {
        var mounted = installation.tokenKeyPasswordFile();
        if (mounted.isPresent()) return read(Path.of(mounted.orElseThrow()));
        if (!installation.developmentMode())
            throw new IllegalArgumentException(
                    "stapel.token-key-password-file is missing; outside development mode the"
                            + " password of the token key comes from a mounted secret");
        var file = installation.data().resolve("token-key-password");
        if (!Files.exists(file)) draw(file, random);
        return read(file);
    }

    private static TokenKeyPassword read(Path file) {
        try {
            return new TokenKeyPassword(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read stapel.token-key-password-file " + file, e);
        }
    }

    private static void draw(Path file, SecureRandom random) {
        var bytes = new byte[DRAWN_BYTES];
        random.nextBytes(bytes);
        var text = Bytes.utf8(Bytes.of(bytes).base64Url());
        OwnersFile.write(file, out -> out.write(text.toArray()));
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "TokenKeyPassword[…]";
    }
}
