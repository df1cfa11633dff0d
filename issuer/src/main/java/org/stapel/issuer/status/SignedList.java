package org.stapel.issuer.status;

import org.stapel.credential.securing.KeyId;

import java.time.Instant;

/// A list as it is served.
///
/// @param version of the stored list that was signed
/// @param etag strong, for `If-None-Match`, without quotes
public record SignedList(
        ListKind kind,
        long version,
        KeyId key,
        String token,
        String etag,
        Instant signedAt,
        Instant expiresAt,
        Instant checkedAt) {
    SignedList checked(Instant at) {
        return new SignedList(kind, version, key, token, etag, signedAt, expiresAt, at);
    }
}
