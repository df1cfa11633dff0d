package org.stapel.issuer.issuance;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.PublicJwk;

/// Verifies our own signature with the public key that we publish, not with the one that signed.
@FunctionalInterface
public interface CheckSignature {
    boolean holds(PublicJwk published, Prepared prepared, Bytes signature);
}
