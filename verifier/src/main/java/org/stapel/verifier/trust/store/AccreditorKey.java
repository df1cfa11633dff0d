package org.stapel.verifier.trust.store;

import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.keys.Pkcs12Keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens the accreditor's key from its PKCS#12 file, whose name without `.p12` is the key's id.
final class AccreditorKey {
    private AccreditorKey() {}

    /// @throws IllegalArgumentException naming what stands against using the key
    static SigningKey open(Path file, Path passwordFile) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getRoot();
        if (absolute.getParent() != null) folder = absolute.getParent();
        KeyId id = new KeyId(String.valueOf(absolute.getFileName()).replaceFirst("\\.p12$", ""));
        return switch (new Pkcs12Keys(folder, password(passwordFile)).open(id)) {
            case Pkcs12Keys.Opened(var key) -> key;
            case Pkcs12Keys.Missing _ ->
                    throw new IllegalArgumentException(
                            "stapel.trust.signing-key is not there: " + file);
            case Pkcs12Keys.Unusable(var code, var why) ->
                    throw new IllegalArgumentException(
                            "stapel.trust.signing-key: " + code + ", " + why);
        };
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "stapel.trust.signing-key-password-file cannot be read", e);
        }
    }
}
