package org.stapel.credential.encoding;

import java.util.Base64;

/// Strict base64url: exactly one text for each run of bytes (RFC 4648 sections 3.5 and 5, RFC 7515
/// section 2).
public final class Base64Url {
    private Base64Url() {}

    /// Decodes unpadded base64url.
    ///
    /// @throws RefusedInput with code `bad_encoding` for padding, whitespace, `+`, `/`, an
    ///   impossible length and trailing bits that are not zero
    public static Bytes decode(String text) {
        try {
            if (text.indexOf('=') >= 0)
                throw new RefusedInput("bad_encoding", "base64url with padding");
            Bytes decoded = Bytes.of(Base64.getUrlDecoder().decode(text));
            if (!decoded.base64Url().equals(text))
                throw new RefusedInput("bad_encoding", "base64url with trailing bits");
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_encoding", "not base64url");
        }
    }
}
