package org.stapel.credential.rendering;

import org.stapel.credential.model.CredentialId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.status.StatusEntry;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a renderer needs beside the award record: everything that belongs to one issuance.
///
/// @param subjectId holder DID, or the random `urn:uuid` of this award when it is bound to nobody's
///   key
/// @param holderKey bound with `cnf` in an SD-JWT VC
/// @param signedAt `validFrom` / `iat`: the signing, not the award
/// @param expiresAt of the token; the achievement's own end is in the award record
/// @param typeMetadataBase where our `vct` and JSON Schemas are served
public record RenderingContext(
        CredentialId credentialId,
        IssuerIdentity issuer,
        String subjectId,
        Optional<PublicJwk> holderKey,
        Instant signedAt,
        Optional<Instant> expiresAt,
        List<StatusEntry> status,
        URI typeMetadataBase) {
    public RenderingContext {
        status = List.copyOf(status);
    }
}
