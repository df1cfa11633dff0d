package org.stapel.credential.verification.check;

import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.key.IssuerKey;

/// The signature must be one over exactly these bytes by the issuer's key (RFC 7515 section 5.2).
public record ProofHolds(SignatureCheck signatures) {
    public Finding check(Examined examined) {
        return switch (examined.key()) {
            case IssuerKey.Missing(var result, var code, var why) ->
                    Answer.of(CheckName.PROOF, result, code).evidence("reason", why).finding();
            case IssuerKey.Found found -> verified(examined, found);
        };
    }

    private Finding verified(Examined examined, IssuerKey.Found key) {
        Answer answer =
                switch (signatures.verify(examined.received().jws(), key.jwk())) {
                    case SignatureCheck.Holds _ -> Answer.passed(CheckName.PROOF);
                    case SignatureCheck.Broken(var code, var why) ->
                            Answer.failed(CheckName.PROOF, code).evidence("reason", why);
                };
        return answer.evidence("algorithm", examined.received().jws().algorithm().jwsName())
                .evidence("key_id", key.name())
                .evidence("key_thumbprint", key.jwk().thumbprint().base64Url())
                .finding();
    }
}
