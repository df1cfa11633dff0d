package org.stapel.issuer.issuance;

import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SigningKey;
import org.stapel.issuer.institution.Institution;

/// Turns rendered claims into the exact bytes that will be signed.
@FunctionalInterface
public interface PrepareCredential {
    Prepared prepare(
            Institution institution,
            CredentialFormat format,
            Rendering.Rendered rendered,
            SigningKey key);
}
