package org.stapel.credential.verification.received;

import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.sdjwt.SdJwt;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// A credential as it was handed in; nothing in it has been verified.
public sealed interface Received {
    /// The shapes that we read.
    enum Form {
        /// Open Badges 3.0, section 8.2: the credential with `iss`, `jti`, `nbf`, `sub` beside it.
        OPEN_BADGE_JWT("Open Badges 3.0 (VC-JWT)"),
        /// Securing VCs with JOSE and COSE, section 3.1.1: the payload is the credential.
        VC_JWT("Verifiable Credential 2.0 (JWT)"),
        /// VC Data Model 1.1, section 6.3.1: the credential in the claim `vc`.
        VC_CLAIM_JWT("Verifiable Credential 1.1 (JWT)"),
        /// SD-JWT VC, RFC 9901.
        SD_JWT_VC("SD-JWT VC");

        private final String title;

        Form(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// In a form that we read.
    ///
    /// @param claims for an SD-JWT, signed and disclosed together; else the payload
    /// @param credential where the W3C model's properties stand: the claim `vc`, else `claims`
    /// @param issuer as claimed
    /// @param times as claimed; that they are times at all has been checked
    record Legible(
            Form form,
            CompactJws.Parsed jws,
            ObjectNode claims,
            ObjectNode credential,
            String issuer,
            SignedTimes times,
            Optional<SdJwt.Parsed> sdJwt)
            implements Received {
        /// Whether somebody says to hold the key of the credential.
        public boolean presentsHolderProof() {
            return sdJwt.flatMap(SdJwt.Parsed::keyBinding).isPresent();
        }
    }

    /// In no form that we read; the code is stable.
    record Unreadable(String code, String why) implements Received {}
}
