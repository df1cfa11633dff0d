package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

/// A whole number in an attribute or a reference.
final class Whole {
    private static final int MAX_DIGITS = 9;

    private Whole() {}

    /// @throws RefusedSheet where it is none, or above `max`
    static int of(String text, int max) {
        boolean digits =
                text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (text.isEmpty() || !digits) throw RefusedSheet.notASheet("damaged");
        int value = Integer.parseInt(text);
        if (value > max) throw RefusedSheet.notASheet("damaged");
        return value;
    }
}
