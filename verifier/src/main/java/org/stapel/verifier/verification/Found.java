package org.stapel.verifier.verification;

import java.net.URI;

/// What a text turned out to hold.
public sealed interface Found {
    /// A compact VC-JWT or SD-JWT, not verified.
    record Token(String unverifiedCredential) implements Found {}

    /// An address where a credential may be had.
    record Link(URI address) implements Found {}

    /// A link that belongs to the learner alone: whoever opens it can take the credential.
    record PrivateLink() implements Found {}

    /// Neither; `code` is `no_credential_found` or `several_credentials`.
    record Nothing(String code) implements Found {}
}
