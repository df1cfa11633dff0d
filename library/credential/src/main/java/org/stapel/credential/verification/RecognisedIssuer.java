package org.stapel.credential.verification;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.PublicJwk;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One institution as the signed trust list knows it; binds its DID, https id and certificate
/// subject together.
///
/// Where the trust list and the institution's own documents disagree, the trust list wins.
public record RecognisedIssuer(
        String id,
        LocalizedText name,
        Optional<String> did,
        Optional<URI> url,
        Optional<String> certificateSubject,
        List<TrustedKey> keys,
        List<Entitlement> entitlements,
        Optional<LocalDate> endedOn,
        Optional<String> successor) {
    public RecognisedIssuer {
        keys = List.copyOf(keys);
        entitlements = List.copyOf(entitlements);
    }

    /// A key with the window in which it was in use; a compromised one verifies nothing.
    public record TrustedKey(
            String id,
            PublicJwk key,
            Instant from,
            Optional<Instant> until,
            Optional<Instant> compromisedOn) {}

    /// The right to award these kinds at these levels, in these fields (ISCED-F prefixes, empty for
    /// all) and for this jurisdiction, from and until these days.
    public record Entitlement(
            String id,
            Set<AwardKind> kinds,
            int eqfFrom,
            int eqfTo,
            List<IscedField> fields,
            Optional<String> jurisdiction,
            LocalDate from,
            Optional<LocalDate> until) {}
}
