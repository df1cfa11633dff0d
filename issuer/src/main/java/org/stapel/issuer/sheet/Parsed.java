package org.stapel.issuer.sheet;

/// What a cell says when it is read as a text, a number or a date.
public sealed interface Parsed<T> {
    /// It says this.
    record Value<T>(T value) implements Parsed<T> {}

    /// It is empty.
    record Blank<T>() implements Parsed<T> {}

    /// It says something else.
    ///
    /// @param code `bad_number`, `ambiguous_number`, `bad_date`, `two_digit_year`, `ambiguous_date`
    ///   or `bad_text`
    record Bad<T>(String code) implements Parsed<T> {}
}
