package org.stapel.credential.verification.reading;

import org.stapel.credential.verification.CredentialContent;

import tools.jackson.databind.node.ObjectNode;

/// Reads what a credential says, whoever issued it.
///
/// Tolerant: what is missing, of another type than expected, or out of range is absent from the
/// answer, and nothing that a credential holds makes reading fail. Reading trusts nothing: whether
/// the claims are to be believed is for the checks.
public final class ReadContent {

    private ReadContent() {}

    /// Reads the payload of an Open Badge in a VC-JWT, or an Open Badge with an embedded proof; the
    /// older form with the credential in the claim `vc` is read as well.
    ///
    /// @param payload the signed payload, not changed
    public static CredentialContent openBadge(ObjectNode payload) {
        return new BadgeReading(payload).content();
    }

    /// Reads the processed claims of an SD-JWT VC: our own type, the EU learning credential, and
    /// what other types share with them.
    ///
    /// @param processedClaims the claims with all presented disclosures in place, not changed
    public static CredentialContent sdJwtVc(ObjectNode processedClaims) {
        return new ClaimReading(processedClaims).content();
    }
}
