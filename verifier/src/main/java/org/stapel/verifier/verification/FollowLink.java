package org.stapel.verifier.verification;

import java.net.URI;

/// Asks a link for the credential behind it.
public interface FollowLink {
    Answer follow(URI link);

    /// What came back.
    sealed interface Answer {}

    /// A text, to be looked at like a pasted one.
    record Text(String unverifiedText) implements Answer {}

    /// The link ended: it expired, or its owner withdrew it.
    record Gone() implements Answer {}

    /// No answer that could be used; the code is the door's (`blocked_address`, `fetch_timeout` …).
    record NotReached(String code) implements Answer {}
}
