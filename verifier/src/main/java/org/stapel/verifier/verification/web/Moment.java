package org.stapel.verifier.verification.web;

import org.stapel.credential.encoding.RefusedInput;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Reads the moment to judge at: a day, whose end on the reader's clock counts, or an exact time.
final class Moment {
    private Moment() {}

    /// @return empty for now, also when the day is today
    /// @throws RefusedInput with code `bad_value` for what is no date, or lies ahead
    static Optional<Instant> read(String text, Reader reader, Instant now) {
        if (text.isEmpty()) return Optional.empty();
        try {
            Instant moment =
                    text.contains("T") ? OffsetDateTime.parse(text).toInstant() : end(text, reader);
            return text.contains("T") ? past(moment, now) : pastOrToday(moment, text, reader, now);
        } catch (DateTimeException _) {
            throw new RefusedInput(
                    "bad_value", "/asOf", "a date as 2026-11-23, or a date and time");
        }
    }

    private static Instant end(String day, Reader reader) {
        return LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay(reader.clock())
                .toInstant()
                .minusSeconds(1);
    }

    private static Optional<Instant> pastOrToday(
            Instant moment, String day, Reader reader, Instant now) {
        LocalDate today = now.atZone(reader.clock()).toLocalDate();
        return LocalDate.parse(day).equals(today) ? Optional.empty() : past(moment, now);
    }

    private static Optional<Instant> past(Instant moment, Instant now) {
        if (moment.isAfter(now))
            throw new RefusedInput("bad_value", "/asOf", "this lies ahead, was " + moment);
        return Optional.of(moment);
    }
}
