package org.stapel.verifier.trust;

import java.net.URI;

/// Where the signed list is read: a file or a configured address.
///
/// After [NotRead] the next successful answer is always [Read], so that a list that went away and
/// came back unchanged is taken again.
public interface TrustListSource {
    /// Reads the compact JWS as it stands now.
    Answer read();

    /// Shown as evidence.
    URI address();

    /// What came back.
    sealed interface Answer {}

    /// Not yet verified.
    record Read(String unverifiedList) implements Answer {}

    /// The same bytes as last time.
    record Same() implements Answer {}

    /// There was nothing to read; `why` is for the operator.
    record NotRead(String why) implements Answer {}
}
