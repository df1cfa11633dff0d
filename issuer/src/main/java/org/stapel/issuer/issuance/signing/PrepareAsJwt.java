package org.stapel.issuer.issuance.signing;

import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.jose.Prepare;
import org.stapel.credential.securing.sdjwt.PrepareSdJwt;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.issuance.PrepareCredential;

import java.security.SecureRandom;

record PrepareAsJwt(IssuerUrls urls, SecureRandom random) implements PrepareCredential {
    @Override
    public Prepared prepare(
            Institution institution,
            CredentialFormat format,
            Rendering.Rendered rendered,
            SigningKey key) {
        return switch (format) {
            case OPEN_BADGE -> {
                String kid = urls.did(institution.id()) + "#" + key.id();
                yield Prepare.vcJwt(rendered.claims(), key, kid);
            }
            case SD_JWT_VC, EU_LEARNING_CREDENTIAL ->
                    PrepareSdJwt.sdJwt(
                            rendered.claims(), rendered.selectivelyDisclosable(), key, random);
        };
    }
}
