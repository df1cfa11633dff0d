package org.stapel.issuer.keys.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.keys.InstallationSecret;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The installation's secret in a PKCS#12 file beside the keys, drawn at first start.
final class FileInstallationSecret implements InstallationSecret {
    private static final String ALIAS = "installation";

    private final SecretKey secret;

    private FileInstallationSecret(SecretKey secret) {
        this.secret = secret;
    }

    static FileInstallationSecret open(Path directory, KeyPassword password, SecureRandom random) {
        Path file = directory.resolve("installation.p12");
        char[] characters = password.value().toCharArray();
        try {
            if (!Files.exists(file)) draw(file, characters, random);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, characters);
            }
            if (!(store.getKey(ALIAS, characters) instanceof SecretKey secret))
                throw new IllegalStateException("no installation secret in " + file);
            return new FileInstallationSecret(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot use " + file, e);
        }
    }

    @Override
    public Bytes derive(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getEncoded(), "HmacSHA256"));
            return Bytes.of(mac.doFinal(Bytes.utf8(use).toArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }

    private static void draw(Path file, char[] password, SecureRandom random)
            throws IOException, GeneralSecurityException {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setEntry(
                ALIAS,
                new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, "AES")),
                new KeyStore.PasswordProtection(password));
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "installation", "");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, password);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
