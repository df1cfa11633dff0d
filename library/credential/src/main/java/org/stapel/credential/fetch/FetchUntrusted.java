package org.stapel.credential.fetch;

import org.stapel.credential.encoding.Bytes;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// The door for every address that came from a credential or a request: https and public addresses
/// only, no redirects, 5 s.
public interface FetchUntrusted {
    /// @param limit bytes after which the body is cut off and refused
    /// @param etag sent as `If-None-Match`
    Answer get(URI address, int limit, Optional<String> etag);

    /// What came back.
    sealed interface Answer {}

    /// A 200.
    record Fetched(Bytes body, Optional<String> contentType, Optional<String> etag, Instant at)
            implements Answer {}

    /// A 304.
    record Unchanged(Instant at) implements Answer {}

    /// Refused by us or not answered; the code is stable (`blocked_address`, `scheme_not_allowed`,
    /// `fetch_timeout`, `too_large`, `redirect_not_followed`, `http_404` …).
    record NotFetched(String code, String why, Instant at) implements Answer {}
}
