package org.stapel.issuer.delivery;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardRecord;

import java.net.URI;
import java.time.Instant;

/// Draws the one page that a learner keeps.
@FunctionalInterface
public interface DrawPaper {
    /// A PDF of one page with the credential attached as `credential.jwt`.
    Bytes draw(Paper paper);

    /// What goes on it.
    ///
    /// @param language tag of the page's language, as `nl`
    /// @param credential compact Open Badge
    /// @param showLink behind the QR
    /// @param code typed instead of the QR
    record Paper(
            AwardRecord award,
            String language,
            String credential,
            URI showLink,
            TypedCode code,
            URI codePage,
            Instant linkEndsAt) {}
}
