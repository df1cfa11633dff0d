package org.stapel.credential.encoding;

import com.apicatalog.base.Base58;

/// Multibase texts in the two bases that DIDs and status lists use: `z` base58btc and `u`
/// base64url.
public final class Multibase {
    private static final int MAX_BASE58 = 1024;

    private Multibase() {}

    /// Decodes a text with its base prefix.
    ///
    /// @throws RefusedInput with code `bad_encoding` for another base, a text that is not the only
    ///   one for its bytes, or base58 over 1,024 characters (its decoding is quadratic)
    public static Bytes decode(String text) {
        if (text.startsWith("u")) return Base64Url.decode(text.substring(1));
        if (!text.startsWith("z") || text.length() > MAX_BASE58)
            throw new RefusedInput("bad_encoding", "not multibase base58btc or base64url");
        try {
            Bytes decoded = Bytes.of(Base58.decode(text.substring(1)));
            if (!base58(decoded).equals(text))
                throw new RefusedInput("bad_encoding", "base58 that is not canonical");
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_encoding", "not base58btc");
        }
    }

    /// Base58btc with the prefix `z`.
    public static String base58(Bytes content) {
        return "z" + Base58.encode(content.toArray());
    }

    /// Base64url with the prefix `u`.
    public static String base64Url(Bytes content) {
        return "u" + content.base64Url();
    }
}
