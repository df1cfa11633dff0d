package org.stapel.credential.securing.keys;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The crypto provider that signs and verifies: Amazon Corretto where its native library loads,
/// then BouncyCastle, then the JDK.
///
/// A candidate is taken only when it signs and verifies with every algorithm. Providers are used by
/// instance and never registered, so nothing else in the process changes.
public final class CryptoProviders {
    private final String name;
    private final Optional<Provider> provider;

    private CryptoProviders(String name, Optional<Provider> provider) {
        this.name = name;
        this.provider = provider;
    }

    /// The fastest that works on this machine.
    public static CryptoProviders best() {
        return Best.CHOSEN;
    }

    /// What the JDK brings, on every machine.
    public static CryptoProviders jdk() {
        return new CryptoProviders("JDK", Optional.empty());
    }

    /// BouncyCastle, on every machine.
    public static CryptoProviders bouncyCastle() {
        return of(new BouncyCastleProvider());
    }

    /// The name and version to log at start.
    public String name() {
        return name;
    }

    /// Signs in the form that JWS asks for: r and s side by side for ES256 (RFC 7518 section 3.4).
    public byte[] sign(SignatureAlgorithm algorithm, PrivateKey key, byte[] input)
            throws GeneralSecurityException {
        Signature signature = signature(algorithm);
        signature.initSign(translated(algorithm, key));
        signature.update(input);
        return signature.sign();
    }

    /// Whether the signature is one over the input; the length must have been checked before.
    public boolean verify(
            SignatureAlgorithm algorithm, PublicKey key, byte[] input, byte[] signatureBytes)
            throws GeneralSecurityException {
        Signature signature = signature(algorithm);
        signature.initVerify(translated(algorithm, key));
        signature.update(input);
        return signature.verify(signatureBytes);
    }

    private Signature signature(SignatureAlgorithm algorithm) throws GeneralSecurityException {
        String jcaName = jcaName(algorithm);
        return provider.isPresent()
                ? Signature.getInstance(jcaName, provider.orElseThrow())
                : Signature.getInstance(jcaName);
    }

    /// BouncyCastle alone needs keys of its own kind; Corretto takes Java's, and has no factory for
    /// Ed25519.
    private boolean isBouncyCastle() {
        return provider.filter(BouncyCastleProvider.class::isInstance).isPresent();
    }

    private String jcaName(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ES256 ->
                    isBouncyCastle() ? "SHA256withPLAIN-ECDSA" : "SHA256withECDSAinP1363Format";
            case EDDSA -> "Ed25519";
            case RS256 -> "SHA256withRSA";
        };
    }

    private PublicKey translated(SignatureAlgorithm algorithm, PublicKey key)
            throws GeneralSecurityException {
        if (!isBouncyCastle()) return key;
        return factory(algorithm).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
    }

    private PrivateKey translated(SignatureAlgorithm algorithm, PrivateKey key)
            throws GeneralSecurityException {
        if (!isBouncyCastle()) return key;
        return factory(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
    }

    private KeyFactory factory(SignatureAlgorithm algorithm) throws GeneralSecurityException {
        String family =
                switch (algorithm) {
                    case ES256 -> "EC";
                    case EDDSA -> "Ed25519";
                    case RS256 -> "RSA";
                };
        return provider.isPresent()
                ? KeyFactory.getInstance(family, provider.orElseThrow())
                : KeyFactory.getInstance(family);
    }

    private static CryptoProviders of(Provider provider) {
        return new CryptoProviders(
                provider.getName() + " " + provider.getVersionStr(), Optional.of(provider));
    }

    /// Chosen once for the process.
    private static final class Best {
        static final CryptoProviders CHOSEN =
                List.<Supplier<CryptoProviders>>of(Best::corretto, CryptoProviders::bouncyCastle)
                        .stream()
                        .map(Best::tried)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(CryptoProviders::jdk);

        private static CryptoProviders corretto() {
            AmazonCorrettoCryptoProvider corretto = AmazonCorrettoCryptoProvider.INSTANCE;
            corretto.assertHealthy();
            return of(corretto);
        }

        private static Optional<CryptoProviders> tried(Supplier<CryptoProviders> candidate) {
            try {
                CryptoProviders crypto = candidate.get();
                for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
                    var pair = KeyPairs.generate(algorithm);
                    byte[] input = {1, 2, 3};
                    byte[] signature = crypto.sign(algorithm, pair.getPrivate(), input);
                    if (!crypto.verify(algorithm, pair.getPublic(), input, signature))
                        return Optional.empty();
                }
                return Optional.of(crypto);
            } catch (GeneralSecurityException | RuntimeException | LinkageError e) {
                return Optional.empty();
            }
        }
    }
}
