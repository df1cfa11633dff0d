package org.stapel.issuer.issuance;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.rendering.CredentialFormat;

import java.util.Optional;

/// What makes an issuance of an award unique; asking for the same slot again gets the same
/// credential.
///
/// @param holder thumbprint of the holder's key (RFC 7638), empty for an unbound credential
/// @param copy from 1
public record Slot(AwardId award, CredentialFormat format, Optional<String> holder, int copy) {
    public Slot {
        if (copy < 1 || copy > 1000)
            throw new IllegalArgumentException("a copy is 1 to 1000, was " + copy);
    }

    /// The first unbound copy.
    public static Slot unbound(AwardId award, CredentialFormat format) {
        return new Slot(award, format, Optional.empty(), 1);
    }

    /// As one text, for a unique key.
    public String key() {
        return award + "|" + format.code() + "|" + holder.orElse("none") + "|" + copy;
    }
}
