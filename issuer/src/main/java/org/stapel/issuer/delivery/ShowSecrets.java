package org.stapel.issuer.delivery;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.privacy.Pseudonyms;

/// Token and code of a show link, derived from its id under the installation's secret: so a learner
/// can see a link again, and a copy of the store alone opens none.
public record ShowSecrets(Pseudonyms pseudonyms) {
    public SecretToken token(ShowLink link) {
        return new SecretToken(derived("show-token", link).base64Url());
    }

    public TypedCode code(ShowLink link) {
        return TypedCode.of(derived("show-code", link), TypedCode.SHOWING);
    }

    /// Under which a code is stored; 60 bits could be guessed back from a bare digest.
    public String digest(TypedCode code) {
        return pseudonyms.mac("show-code-digest", Bytes.utf8(code.value())).base64Url();
    }

    private Bytes derived(String use, ShowLink link) {
        return pseudonyms.mac(use, Bytes.utf8(link.id()));
    }
}
