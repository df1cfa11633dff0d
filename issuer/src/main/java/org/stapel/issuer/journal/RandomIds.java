package org.stapel.issuer.journal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Random names for new things; an identifier, never a secret.
public record RandomIds(SecureRandom random) {
    private static final long VERSION_4 = 0x0000_0000_0000_4000L;
    private static final long VERSION_8 = 0x0000_0000_0000_8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// A version 8 `urn:uuid` (RFC 9562, section 5.8) that sorts before all that were drawn in
    /// earlier milliseconds: 48 bits count down from the last millisecond, 74 are random.
    public String urnNewestFirst(Instant now) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long countdown = ~now.toEpochMilli() << 16;
        long high = countdown | VERSION_8 | (buffer.getLong() & 0xFFFL);
        long low = (buffer.getLong() & ~0xC000_0000_0000_0000L) | VARIANT;
        return "urn:uuid:" + new UUID(high, low);
    }

    /// A version 4 `urn:uuid` (RFC 9562, section 5.4).
    public String urn() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long high = (buffer.getLong() & ~0xF000L) | VERSION_4;
        long low = (buffer.getLong() & ~0xC000_0000_0000_0000L) | VARIANT;
        return "urn:uuid:" + new UUID(high, low);
    }
}
