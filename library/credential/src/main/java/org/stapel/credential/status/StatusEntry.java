package org.stapel.credential.status;

import java.net.URI;

/// Where the status of one credential stands: a list and an index in it, never given twice.
public sealed interface StatusEntry {
    URI list();

    /// From 0.
    long index();

    /// One bit of a Bitstring Status List.
    record Bitstring(URI list, long index, StatusPurpose purpose) implements StatusEntry {
        public Bitstring {
            refuseNegative(index);
        }
    }

    /// Two bits of a Token Status List: 0 valid, 1 invalid, 2 suspended.
    record Token(URI list, long index) implements StatusEntry {
        public Token {
            refuseNegative(index);
        }
    }

    private static void refuseNegative(long index) {
        if (index < 0)
            throw new IllegalArgumentException("a status index is 0 or more, was " + index);
    }
}
