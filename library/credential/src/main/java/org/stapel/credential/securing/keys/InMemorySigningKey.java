package org.stapel.credential.securing.keys;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.SigningFailed;
import org.stapel.credential.securing.SigningKey;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;

/// A signing key held in memory: an opened key file, or an ephemeral key that ends with the
/// process.
public final class InMemorySigningKey implements SigningKey {
    private final KeyId id;
    private final SignatureAlgorithm algorithm;
    private final PrivateKey privateKey;
    private final PublicJwk publicJwk;
    private final List<X509Certificate> chain;

    InMemorySigningKey(
            KeyId id,
            SignatureAlgorithm algorithm,
            PrivateKey privateKey,
            PublicKey publicKey,
            List<X509Certificate> chain) {
        this.id = id;
        this.algorithm = algorithm;
        this.privateKey = privateKey;
        this.publicJwk = PublicJwk.of(publicKey);
        this.chain = List.copyOf(chain);
    }

    /// A new ephemeral key without certificate, for wallets, samples and tests; an institution's
    /// keys live in [Pkcs12Keys].
    public static InMemorySigningKey generate(
            KeyId id, SignatureAlgorithm algorithm, SecureRandom random) {
        try {
            var pair = KeyPairs.generate(algorithm, random);
            return new InMemorySigningKey(
                    id, algorithm, pair.getPrivate(), pair.getPublic(), List.of());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK makes no key for " + algorithm, e);
        }
    }

    /// As [#generate(KeyId, SignatureAlgorithm, SecureRandom)] with the system's random source.
    public static InMemorySigningKey generate(KeyId id, SignatureAlgorithm algorithm) {
        return generate(id, algorithm, new SecureRandom());
    }

    /// The same key with a certificate chain, leaf first, without the anchor.
    ///
    /// @throws IllegalArgumentException when the leaf certifies another key
    public InMemorySigningKey withChain(List<X509Certificate> certificates) {
        PublicKey certified = certificates.getFirst().getPublicKey();
        if (!PublicJwk.of(certified).equals(publicJwk))
            throw new IllegalArgumentException("the certificate is not for key " + id);
        return new InMemorySigningKey(id, algorithm, privateKey, certified, certificates);
    }

    @Override
    public KeyId id() {
        return id;
    }

    @Override
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    @Override
    public PublicJwk publicJwk() {
        return publicJwk;
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public Bytes sign(Bytes input) {
        try {
            return Bytes.of(CryptoProviders.best().sign(algorithm, privateKey, input.toArray()));
        } catch (GeneralSecurityException e) {
            throw new SigningFailed("key " + id + " does not sign", e);
        }
    }

    /// For the key files of this package only.
    PrivateKey privateKey() {
        return privateKey;
    }
}
