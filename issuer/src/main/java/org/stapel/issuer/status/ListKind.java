package org.stapel.issuer.status;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.status.Bits;
import org.stapel.credential.status.StatusPurpose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of list that an institution has: three Bitstring lists and a Token Status List.
public enum ListKind {
    REVOCATION,
    SUSPENSION,
    REFRESH,
    TOKEN;

    /// The form in list names, as in `revocation`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A list of this kind in which nothing is set.
    public Bits empty() {
        return this == TOKEN ? Bits.token() : Bits.bitstring();
    }

    /// Reads back what [Bits#packed] wrote.
    public Bits packed(Bytes packed) {
        Bits empty = empty();
        return Bits.of(empty.packing(), empty.width(), packed);
    }

    /// The purpose of a Bitstring list; empty for the Token list.
    public Optional<StatusPurpose> purpose() {
        return switch (this) {
            case REVOCATION -> Optional.of(StatusPurpose.REVOCATION);
            case SUSPENSION -> Optional.of(StatusPurpose.SUSPENSION);
            case REFRESH -> Optional.of(StatusPurpose.REFRESH);
            case TOKEN -> Optional.empty();
        };
    }

    static Optional<ListKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
