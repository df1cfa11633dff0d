package org.stapel.credential.securing;

import org.stapel.credential.encoding.Bytes;

import java.security.cert.X509Certificate;
import java.util.List;

/// A private key that signs: PKCS#12, PKCS#11 or remote; the key itself is never handed out.
public interface SigningKey {
    KeyId id();

    SignatureAlgorithm algorithm();

    PublicJwk publicJwk();

    /// Leaf first, then intermediates, without the trust anchor; empty where the key has no
    /// certificate.
    List<X509Certificate> chain();

    /// Signs in the form that JWS asks for (P1363 for ES256).
    ///
    /// @throws SigningFailed when the key cannot be used now; nothing was signed
    Bytes sign(Bytes input);
}
