package org.stapel.credential.securing.keys;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Signing keys in PKCS#12 files, one key in each, with its certificate chain (RFC 7292).
///
/// A file is written whole under another name and then moved into place, readable by its owner
/// alone; a crash leaves the old file or the new one, never half of one.
public final class Pkcs12Keys {
    private final Path folder;
    private final char[] password;

    /// @param password of every file in the folder, kept in memory for the life of the process
    public Pkcs12Keys(Path folder, String password) {
        if (password.isBlank())
            throw new IllegalArgumentException("the password of the key files is blank");
        this.folder = folder;
        this.password = password.toCharArray();
    }

    /// What opening a key file gives.
    public sealed interface Opening {}

    /// A key that can sign now.
    public record Opened(InMemorySigningKey key) implements Opening {}

    /// No file of this key.
    public record Missing(KeyId id) implements Opening {}

    /// A file that cannot be used: `wrong_password`, `unreadable`, `not_a_key`; the reason is for
    /// the operator.
    public record Unusable(String code, String why) implements Opening {}

    /// Where the key of this name is kept.
    public Path file(KeyId id) {
        return folder.resolve(id + ".p12");
    }

    /// Stores a key with its chain, in place of an older file of the same name.
    ///
    /// @throws IllegalArgumentException for a key without certificate, which PKCS#12 cannot hold
    /// @throws IOException when the file cannot be written; the old file is untouched
    public void store(InMemorySigningKey key) throws IOException {
        if (key.chain().isEmpty())
            throw new IllegalArgumentException("key " + key.id() + " has no certificate");
        Files.createDirectories(folder);
        PrivateFile.replace(file(key.id()), encoded(key));
    }

    /// Opens the key of this name.
    public Opening open(KeyId id) {
        Path file = file(id);
        if (!Files.exists(file)) return new Missing(id);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
            return opened(id, store);
        } catch (IOException e) {
            return e.getCause() instanceof UnrecoverableKeyException
                    ? new Unusable("wrong_password", "the password does not open " + file)
                    : new Unusable("unreadable", "no readable PKCS#12 file: " + file);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new Unusable("not_a_key", "no signing key with certificate in " + file);
        }
    }

    private Opening opened(KeyId id, KeyStore store) throws GeneralSecurityException {
        String alias = id.value().toLowerCase(Locale.ROOT);
        Certificate[] chain = store.getCertificateChain(alias);
        if (!(store.getKey(alias, password) instanceof PrivateKey privateKey) || chain == null)
            return new Unusable("not_a_key", "no key named " + id + " in " + file(id));
        List<X509Certificate> certificates =
                Arrays.stream(chain).map(X509Certificate.class::cast).toList();
        var publicKey = certificates.getFirst().getPublicKey();
        Optional<SignatureAlgorithm> algorithm = PublicJwk.of(publicKey).algorithm();
        if (algorithm.isEmpty())
            return new Unusable("not_a_key", "a key of an algorithm not in use: " + file(id));
        var key = new InMemorySigningKey(id, algorithm.get(), privateKey, publicKey, certificates);
        return isPair(key)
                ? new Opened(key)
                : new Unusable("not_a_key", "the certificate is of another key: " + file(id));
    }

    private static boolean isPair(InMemorySigningKey key) throws GeneralSecurityException {
        Bytes probe = Bytes.utf8("stapel key probe");
        return CryptoProviders.best()
                .verify(
                        key.algorithm(),
                        key.publicJwk().toPublicKey(),
                        probe.toArray(),
                        key.sign(probe).toArray());
    }

    private Bytes encoded(InMemorySigningKey key) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(
                    key.id().value().toLowerCase(Locale.ROOT),
                    key.privateKey(),
                    password,
                    key.chain().toArray(Certificate[]::new));
            var out = new ByteArrayOutputStream();
            store.store(out, password);
            return Bytes.of(out.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IOException("key " + key.id() + " cannot be put into PKCS#12", e);
        }
    }
}
