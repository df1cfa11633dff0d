package org.stapel.issuer.issuance;

import org.stapel.credential.model.CredentialId;

/// Told of each issued credential, at least once, after it is stored; for whoever delivers.
@FunctionalInterface
public interface DeliverCredential {
    /// Repeatable; an exception means that it is told again later.
    void deliver(CredentialId credential);
}
