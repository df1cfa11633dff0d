package org.stapel.credential.verification;

import java.net.URI;
import java.time.Instant;

/// Asks the trust list who an issuer is: by DID, https id or certificate subject.
public interface LookUpIssuer {
    /// Never throws for an absent or stale list: that is [Unavailable].
    Answer byId(String issuerId, Instant asOf);

    /// What the trust list says.
    sealed interface Answer {}

    /// On the list.
    record Recognised(RecognisedIssuer issuer, ListEvidence list) implements Answer {}

    /// Not on the list.
    record NotListed(ListEvidence list) implements Answer {}

    /// There is no usable list; the code is one of `trust_unavailable`, `trust_stale`,
    /// `trust_rollback`.
    record Unavailable(String code, String why) implements Answer {}

    /// Which list answered.
    record ListEvidence(String name, long version, Instant issuedAt, URI source) {}
}
