package org.stapel.credential.fetch;

import org.stapel.credential.encoding.Bytes;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// The door to the origins that the operator named, and to nothing else; never given an address
/// that came from a credential.
public interface FetchConfigured {
    /// @param limit bytes after which the body is refused
    Answer get(URI address, Map<String, String> headers, int limit);

    /// @param limit bytes after which the answer's body is refused
    Answer post(
            URI address, Bytes body, String contentType, Map<String, String> headers, int limit);

    /// What came back.
    sealed interface Answer {}

    /// An HTTP answer of any status but a redirect.
    record Answered(int status, Bytes body, Optional<String> contentType) implements Answer {}

    /// Refused by us (`origin_not_configured`, `redirect_not_followed`, `too_large` …) or not
    /// answered (`fetch_timeout`, `unreachable`, `tls_failed` …).
    record NotAnswered(String code, String why) implements Answer {}
}
