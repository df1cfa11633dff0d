package org.stapel.issuer.issuance;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.securing.PublicJwk;

import java.util.Optional;

/// Asks for a credential of an award.
///
/// @param holderKey bound to it, if any
public record IssueRequest(
        AwardId award,
        CredentialFormat format,
        Optional<PublicJwk> holderKey,
        int copy,
        String actor) {
    /// The first unbound copy.
    public static IssueRequest unbound(AwardId award, CredentialFormat format, String actor) {
        return new IssueRequest(award, format, Optional.empty(), 1, actor);
    }

    public Slot slot() {
        return new Slot(award, format, holderKey.map(IssueRequest::thumbprint), copy);
    }

    /// SHA-256 of the canonical JWK (RFC 7638).
    private static String thumbprint(PublicJwk key) {
        return Bytes.utf8(key.json()).sha256().base64Url();
    }
}
