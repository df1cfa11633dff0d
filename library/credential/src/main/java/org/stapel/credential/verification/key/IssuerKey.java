package org.stapel.credential.verification.key;

import org.stapel.credential.did.VerificationMethod;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;

import java.time.Instant;
import java.util.Optional;

/// The key that a signature is to be checked with, by where it was found; never the token's own
/// word for it.
public sealed interface IssuerKey {
    /// A key was found.
    sealed interface Found extends IssuerKey {
        PublicJwk jwk();

        /// For the evidence.
        String name();
    }

    /// The trust list names it; this wins over every document of the issuer.
    record FromTrustList(TrustedKey key) implements Found {
        @Override
        public PublicJwk jwk() {
            return key.key();
        }

        @Override
        public String name() {
            return key.id();
        }
    }

    /// The issuer's DID document names it.
    ///
    /// @param asserts whether it is listed under `assertionMethod`
    record FromDidDocument(VerificationMethod method, boolean asserts, Optional<Instant> fetchedAt)
            implements Found {
        @Override
        public PublicJwk jwk() {
            return method.key();
        }

        @Override
        public String name() {
            return method.id().toString();
        }
    }

    /// A certificate names it that leads to one of the verifier's anchors.
    ///
    /// @param boundToIssuer whether the certificate is one of the claimed issuer
    record FromCertificate(PublicJwk jwk, String subject, boolean boundToIssuer) implements Found {
        @Override
        public String name() {
            return subject;
        }
    }

    /// A certificate names it, but of an authority that the verifier does not know.
    record FromUnknownRoot(PublicJwk jwk, String subject) implements Found {
        @Override
        public String name() {
            return subject;
        }
    }

    /// No key: FAILED where that is final, UNKNOWN where it could not be found out.
    record Missing(Finding.Result result, String code, String why) implements IssuerKey {}
}
