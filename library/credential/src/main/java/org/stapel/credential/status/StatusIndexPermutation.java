package org.stapel.credential.status;

import org.stapel.credential.encoding.Bytes;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns a counter into a status index, each index once, in an order that nobody can foresee
/// without the list's secret.
///
/// An alternating Feistel network over the 17 bits of 131,072 entries with HMAC-SHA-256 as its
/// round function; a Feistel network is a bijection whatever its round function is.
public final class StatusIndexPermutation {
    private static final int ROUNDS = 10;
    private static final int LEFT_BITS = 8;
    private static final int RIGHT_BITS = 9;
    private static final int LEAST_SECRET = 16;

    private final SecretKeySpec secret;

    /// @param secret of this list alone, 16 bytes or more from a CSPRNG
    public StatusIndexPermutation(Bytes secret) {
        if (secret.length() < LEAST_SECRET)
            throw new IllegalArgumentException(
                    "a list secret has 16 bytes or more, had " + secret.length());
        this.secret = new SecretKeySpec(secret.toArray(), "HmacSHA256");
    }

    /// The index for this counter.
    ///
    /// @param counter 0 to 131,071
    public int indexOf(int counter) {
        if (counter < 0 || counter >= Bits.LIST_LENGTH)
            throw new IndexOutOfBoundsException(
                    "counter " + counter + " is not below " + Bits.LIST_LENGTH);
        Mac mac = mac();
        int left = counter >>> RIGHT_BITS;
        int right = counter & ((1 << RIGHT_BITS) - 1);
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) left ^= roundValue(mac, round, right, LEFT_BITS);
            else right ^= roundValue(mac, round, left, RIGHT_BITS);
        }
        return (left << RIGHT_BITS) | right;
    }

    private static int roundValue(Mac mac, int round, int half, int bits) {
        byte[] input = ByteBuffer.allocate(8).putInt(round).putInt(half).array();
        return ByteBuffer.wrap(mac.doFinal(input)).getInt() >>> (Integer.SIZE - bits);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HMAC-SHA-256", e);
        }
    }
}
