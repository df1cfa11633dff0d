package org.stapel.issuer.delivery.claim;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.privacy.Pseudonyms;

/// Token and codes of a claim link, derived from its id under the installation's secret: so a
/// reminder and a letter repeat the same link, and a copy of the store alone opens none.
public record ClaimSecrets(Pseudonyms pseudonyms) {
    public SecretToken token(ClaimLink link) {
        return token(link.id());
    }

    /// What a letter prints for those who type; it leads to the same door as the token.
    public TypedCode letterCode(ClaimLink link) {
        return TypedCode.of(derived("claim-letter-code", link.id()), TypedCode.SHOWING);
    }

    /// What opens the door where there is no birth date; never sent together with the link.
    TypedCode doorCode(String id) {
        return TypedCode.of(derived("claim-door-code", id), TypedCode.CLAIMING);
    }

    SecretToken token(String id) {
        return new SecretToken(derived("claim-token", id).base64Url());
    }

    /// Under which a letter's code is stored; 60 bits could be guessed back from a bare digest.
    public String digest(TypedCode code) {
        return pseudonyms.mac("claim-letter-code-digest", Bytes.utf8(code.value())).base64Url();
    }

    private Bytes derived(String use, String id) {
        return pseudonyms.mac(use, Bytes.utf8(id));
    }
}
