package org.stapel.issuer.keys;

import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.SigningKey;
import org.stapel.issuer.institution.Institution;

import java.util.Optional;

/// Where private keys live; they never leave it.
public interface KeyVault {
    /// Generates a key with a certificate, or answers the one that a crash left under this id.
    SigningKey generate(Institution institution, KeyId id, SignatureAlgorithm algorithm);

    Optional<SigningKey> load(Institution institution, KeyId id);
}
