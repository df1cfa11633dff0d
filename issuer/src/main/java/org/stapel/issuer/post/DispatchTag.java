package org.stapel.issuer.post;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The states of dispatches by name, for lists and counts.
public enum DispatchTag {
    WAITING,
    SENT,
    OPENED,
    BOUNCED,
    LETTER_NEEDED,
    HANDED_OVER,
    CANCELLED;

    /// As in addresses and texts: `letter-needed`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DispatchTag> ofCode(String code) {
        return Arrays.stream(values()).filter(tag -> tag.code().equals(code)).findFirst();
    }
}
