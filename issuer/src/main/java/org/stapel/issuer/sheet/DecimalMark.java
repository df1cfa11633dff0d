package org.stapel.issuer.sheet;

/// Which character stands before the decimals in text.
public enum DecimalMark {
    COMMA,
    POINT,
    /// No cell shows it, or cells contradict each other; a person must say.
    UNDECIDED
}
