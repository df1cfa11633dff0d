package org.stapel.credential.did;

import org.stapel.credential.securing.PublicJwk;

import java.time.Instant;
import java.util.Optional;

/// A key in a DID document (DID Core section 5.2; `expires` and `revoked` from Controlled
/// Identifiers 1.0, section 2.2).
///
/// A retired key has `expires` and still proves what was signed before; a compromised key has
/// `revoked` and proves nothing.
public record VerificationMethod(
        DidUrl id,
        Did controller,
        PublicJwk key,
        Optional<Instant> expires,
        Optional<Instant> revoked) {}
