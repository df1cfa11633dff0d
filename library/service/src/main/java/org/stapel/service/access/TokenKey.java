package org.stapel.service.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;

import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import javax.security.auth.x500.X500Principal;

/// The P-256 key that signs access tokens, made at the first start and kept as PKCS#12 in the data
/// directory, readable by its owner alone.
final class TokenKey {
    private static final String ALIAS = "token";
    private static final Duration CERTIFICATE_LIFE = Duration.ofDays(3650);

    private final Path file;
    private final char[] password;
    private final SecureRandom random;

    TokenKey(Path data, TokenKeyPassword password, SecureRandom random) {
        this.file = data.resolve("token-key.p12");
        this.password = password.value().toCharArray();
        this.random = random;
    }

    /// Reads the key, or makes it.
    ///
    /// @throws IllegalStateException when the file is there and cannot be opened
    JWKSet keys(Instant now) {
        try {
            if (!Files.exists(file)) write(now);
            var store = KeyStore.getInstance(file.toFile(), password);
            return new JWKSet(ECKey.load(store, ALIAS, password));
        } catch (GeneralSecurityException | JOSEException | OperatorCreationException failure) {
            throw new IllegalStateException("the token key " + file + " cannot be used", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("the token key " + file + " cannot be read", failure);
        }
    }

    private void write(Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        var pair = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        var chain = new Certificate[] {certificate(pair, now)};
        store.setKeyEntry(ALIAS, pair.getPrivate(), password, chain);
        OwnersFile.write(file, out -> store.store(out, password));
    }

    private Certificate certificate(KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorCreationException {
        var name = new X500Principal("CN=Stapel access tokens");
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(64, random),
                        Date.from(now),
                        Date.from(now.plus(CERTIFICATE_LIFE)),
                        name,
                        pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
