package org.stapel.verifier.verification.web;

import org.stapel.credential.verification.Finding;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a finding says to a reader: by its code where it has words of its own, else by its check
/// and result.
record FindingWords(Words words, Instant now) {
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    /// As it stands on the page.
    ///
    /// @param evidence name and value, for the fold
    record Told(
            String mark,
            String title,
            String sentence,
            Optional<String> advice,
            List<Line> evidence,
            boolean open) {
        Told {
            evidence = List.copyOf(evidence);
        }
    }

    /// One line of evidence.
    record Line(String name, String value) {}

    Told told(Finding finding, Audience audience) {
        return new Told(
                mark(finding.result()),
                title(finding),
                sentence(finding, audience),
                said(finding, "advice"),
                lines(finding),
                finding.result() == Finding.Result.UNKNOWN);
    }

    String title(Finding finding) {
        return said(finding, "title").orElse(finding.code());
    }

    String sentence(Finding finding, Audience audience) {
        return said(finding, audience.key())
                .or(() -> said(finding, Audience.EMPLOYER.key()))
                .orElse(finding.code());
    }

    private Optional<String> said(Finding finding, String part) {
        String result = finding.result().name().toLowerCase(Locale.ROOT);
        String check = finding.check().name().toLowerCase(Locale.ROOT);
        return Stream.of("code." + finding.code(), "check." + check + "." + result)
                .map(stem -> stem + "." + part)
                .filter(key -> words.find(key).isPresent())
                .map(key -> words.say(key, values(finding)))
                .filter(text -> !text.contains("{"))
                .findFirst();
    }

    private Map<String, String> values(Finding finding) {
        Map<String, String> values = new HashMap<>();
        finding.evidence().forEach((name, value) -> values.put(placeholder(name), value));
        finding.parameters().forEach((name, value) -> values.put(placeholder(name), value));
        values.put("check", finding.check().name());
        values.put("code", finding.code());
        Optional.ofNullable(finding.evidence().get("fetched_at"))
                .flatMap(this::age)
                .ifPresent(age -> values.putIfAbsent("age", age));
        return values;
    }

    /// `valid_from` is `{validFrom}` in a sentence.
    private static String placeholder(String name) {
        return UNDERSCORE.matcher(name).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }

    private Optional<String> age(String fetchedAt) {
        try {
            return Optional.of(words.age(Duration.between(Instant.parse(fetchedAt), now)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(Finding finding) {
        return Stream.concat(
                        finding.code().equals("ok")
                                ? Stream.empty()
                                : Stream.of(new Line("code", finding.code())),
                        finding.evidence().entrySet().stream()
                                .map(e -> new Line(e.getKey(), e.getValue())))
                .toList();
    }

    private static String mark(Finding.Result result) {
        return switch (result) {
            case PASSED -> "ok";
            case REMARK, UNKNOWN -> "unknown";
            case FAILED -> "no";
            case NOT_ASKED -> "notAsked";
        };
    }
}
