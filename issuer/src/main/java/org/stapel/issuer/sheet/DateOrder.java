package org.stapel.issuer.sheet;

import java.util.Optional;

/// In which order day, month and year stand in text. A year of four digits in front is always
/// followed by month and day, whatever the order of the other cells.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_FIRST,
    /// No cell shows it, or cells contradict each other; a person must say.
    AMBIGUOUS;

    /// The order that this text must have been typed in; ambiguous where it has two readings,
    /// absent where the text is no date with a year of four digits.
    public static Optional<DateOrder> shownBy(String text) {
        return DateText.shownBy(text);
    }
}
