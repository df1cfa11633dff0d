package org.stapel.credential.securing.jose;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.PublicJwk;

/// A credential that we just signed must be exactly what was intended, and verify under the key's
/// public half, before anyone gets to see it.
public final class OwnSignature {
    private final SignatureCheck signatures;

    public OwnSignature(SignatureCheck signatures) {
        this.signatures = signatures;
    }

    /// Checks a finished token against its intent.
    ///
    /// @return `intent_mismatch` where the bytes differ, otherwise what [SignatureCheck] says
    public SignatureCheck.Outcome check(String token, Prepared intent, PublicJwk key) {
        int firstTilde = token.indexOf('~');
        String jws = firstTilde < 0 ? token : token.substring(0, firstTilde);
        if (!(CompactJws.parse(jws) instanceof CompactJws.Parsed parsed))
            return new SignatureCheck.Broken("intent_mismatch", "the signed token is not readable");
        Bytes signature = parsed.signature();
        if (!intent.with(signature).equals(token) || parsed.algorithm() != intent.algorithm())
            return new SignatureCheck.Broken(
                    "intent_mismatch", "the signed token is not what was intended");
        return signatures.verify(parsed, key);
    }
}
