package org.stapel.verifier.verification.web;

import org.stapel.service.web.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says things in the reader's language: dates written out, times on the reader's clock, signed
/// names isolated from the direction of the text around them (UAX #9).
record Words(Texts texts, Reader reader) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}Z");
    private static final String ISOLATE = "\u2068";
    private static final String END_ISOLATE = "\u2069";

    String say(String key) {
        return texts.text(reader.language(), key);
    }

    Optional<String> find(String key) {
        return texts.find(reader.language(), key);
    }

    /// Fills placeholders with values that may come from a credential; where a value is there in
    /// the reader's language, as in `issuer.nl`, that one is taken.
    String say(String key, Map<String, String> unverifiedValues) {
        Map<String, String> values = new LinkedHashMap<>();
        String own = "." + reader.language().tag();
        unverifiedValues.forEach((name, value) ->
                values.put(name, told(unverifiedValues.getOrDefault(name + own, value))));
        return texts.sentence(reader.language(), key, values);
    }

    private String told(String value) {
        try {
            if (DATE.matcher(value).matches()) return date(LocalDate.parse(value));
            if (MOMENT.matcher(value).matches()) return date(Instant.parse(value));
        } catch (DateTimeParseException _) {
            return isolated(value);
        }
        return isolated(enumerated(value));
    }

    /// Names of our own enumerations get their word.
    private String enumerated(String value) {
        return find("word." + value).orElse(value);
    }

    static String isolated(String value) {
        return ISOLATE + value + END_ISOLATE;
    }

    String date(LocalDate date) {
        return texts.date(reader.language(), date);
    }

    String date(Instant instant) {
        return date(instant.atZone(reader.clock()).toLocalDate());
    }

    String dateTime(Instant instant) {
        return texts.dateTime(reader.language(), instant, reader.clock()) + zone();
    }

    /// As a recruiter's system has it: `23-11-2026 20:41`.
    String shortDateTime(Instant instant) {
        return DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm")
                        .format(instant.atZone(reader.clock()))
                + zone();
    }

    private String zone() {
        return reader.zone().isPresent() ? "" : " UTC";
    }

    /// As `40 seconds`, `3 minutes`, `26 hours`.
    String age(Duration age) {
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 120) return counted("second", seconds);
        if (seconds < 7200) return counted("minute", seconds / 60);
        return seconds < 172_800
                ? counted("hour", seconds / 3600)
                : counted("day", seconds / 86_400);
    }

    private String counted(String unit, long count) {
        String key = "age." + unit + (count == 1 ? ".one" : ".many");
        return texts.sentence(reader.language(), key, Map.of("count", Long.toString(count)));
    }
}
