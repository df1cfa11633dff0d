package org.stapel.issuer.sheet;

import java.util.Optional;

/// Which character stands before the decimals in text.
public enum DecimalMark {
    COMMA,
    POINT,
    /// No cell shows it, or cells contradict each other; a person must say.
    UNDECIDED;

    /// The mark that this text must have been typed with; undecided where it can be a thousand
    /// separator as well, absent where the text is no number with a mark.
    public static Optional<DecimalMark> shownBy(String text) {
        return DecimalText.shownBy(text);
    }
}
