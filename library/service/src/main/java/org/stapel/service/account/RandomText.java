package org.stapel.service.account;

import org.stapel.credential.encoding.Bytes;

import java.security.SecureRandom;

/// Unguessable texts, base64url.
final class RandomText {
    private RandomText() {}

    static String of128Bits(SecureRandom random) {
        return of(random, 16);
    }

    static String of256Bits(SecureRandom random) {
        return of(random, 32);
    }

    private static String of(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.of(bytes).base64Url();
    }
}
