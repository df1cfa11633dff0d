package org.stapel.issuer.keys;

import java.security.cert.X509Certificate;

/// The trust anchor of the installation's own certificate authority, to be handed to verifiers.
@FunctionalInterface
public interface TrustAnchor {
    X509Certificate anchor();
}
