package org.stapel.issuer.delivery;

import org.stapel.credential.encoding.Bytes;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/// 256 unguessable bits in an address or cookie, base64url; only its digest is stored.
public record SecretToken(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    public SecretToken {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not a token of this service");
    }

    public static SecretToken fresh(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new SecretToken(Bytes.of(bits).base64Url());
    }

    /// Empty for what cannot be one of ours.
    public static Optional<SecretToken> parse(String unverified) {
        return SYNTAX.matcher(unverified).matches()
                ? Optional.of(new SecretToken(unverified))
                : Optional.empty();
    }

    /// SHA-256, base64url: what is stored and looked up.
    public String digest() {
        return Bytes.utf8(value).sha256().base64Url();
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "SecretToken";
    }
}
