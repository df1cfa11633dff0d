package org.stapel.issuer.batch.mapping;

import java.util.Optional;

/// Where the content of a column goes.
public sealed interface Target {
    /// Into a field of the award.
    record Of(Field field) implements Target {}

    /// Into the result of one part of the whole.
    ///
    /// @param unit id of a course unit of the catalogue
    record ResultOfPart(String unit) implements Target {}

    /// As in `familyName` or `part:G02`.
    default String code() {
        return switch (this) {
            case Of(var field) -> field.code();
            case ResultOfPart(var unit) -> "part:" + unit;
        };
    }

    /// Reads back what [#code] wrote.
    static Optional<Target> ofCode(String code) {
        if (code.startsWith("part:") && code.length() > 5 && code.length() <= 205)
            return Optional.of(new ResultOfPart(code.substring(5)));
        return Field.ofCode(code).map(Of::new);
    }
}
