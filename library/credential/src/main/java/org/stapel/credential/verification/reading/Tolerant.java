package org.stapel.credential.verification.reading;

import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes values out of JSON that may hold anything; what does not fit is absent.
final class Tolerant {

    private static final int MOST_ELEMENTS = 500;
    private static final int MOST_DIGITS = 12;
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    /// The language of a text of which the language is not told (BCP 47: undetermined).
    static final String UNDETERMINED = "und";

    private Tolerant() {}

    /// The elements of an array, or the value alone: a single value may stand for an array of one.
    static Stream<JsonNode> each(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return Stream.empty();
        return node.isArray() ? node.valueStream().limit(MOST_ELEMENTS) : Stream.of(node);
    }

    static Optional<String> text(JsonNode node) {
        if (!node.isString()) return Optional.empty();
        return Optional.of(node.stringValue()).filter(value -> !value.isBlank());
    }

    static Optional<LocalDate> date(JsonNode node) {
        return text(node).filter(value -> value.length() >= 10).flatMap(Tolerant::parsedDate);
    }

    private static Optional<LocalDate> parsedDate(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> instant(JsonNode node) {
        return text(node).flatMap(Tolerant::parsedInstant);
    }

    private static Optional<Instant> parsedInstant(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A NumericDate of RFC 7519.
    static Optional<Instant> numericDate(JsonNode node) {
        return number(node)
                .map(BigDecimal::longValue)
                .filter(seconds -> seconds >= 0 && seconds <= LAST_SECOND)
                .map(Instant::ofEpochSecond);
    }

    /// A number of ordinary size, written as a number or as text.
    static Optional<BigDecimal> number(JsonNode node) {
        if (node.isNumber()) return ordinary(node);
        return text(node).filter(value -> NUMBER.matcher(value).matches()).map(BigDecimal::new);
    }

    private static Optional<BigDecimal> ordinary(JsonNode node) {
        boolean binary = node.isDouble() || node.isFloat();
        if (binary && !Double.isFinite(node.doubleValue())) return Optional.empty();
        BigDecimal value = node.decimalValue();
        boolean ordinary =
                value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
        return ordinary ? Optional.of(value) : Optional.empty();
    }

    static Optional<BigDecimal> positive(JsonNode node) {
        return number(node).filter(value -> value.signum() > 0);
    }

    static Optional<Integer> level(JsonNode node) {
        return number(node)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(level -> level >= 1 && level <= 8);
    }

    static Optional<URI> uri(JsonNode node) {
        return text(node).flatMap(Tolerant::parsedUri);
    }

    private static Optional<URI> parsedUri(String value) {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> code(Class<E> type, JsonNode node) {
        return text(node).flatMap(value -> code(type, value));
    }

    static <E extends Enum<E>> Optional<E> code(Class<E> type, String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }

    /// A text as a map per language, or as a plain string in the language given.
    static Optional<LocalizedText> localized(JsonNode node, String language) {
        if (!node.isObject())
            return text(node).map(value -> LocalizedText.of(languageOr(language), value));
        Map<String, String> texts = new LinkedHashMap<>();
        node.propertyStream()
                .filter(entry -> LANGUAGE.matcher(entry.getKey()).matches())
                .forEach(entry ->
                        text(entry.getValue())
                                .ifPresent(value -> texts.put(entry.getKey(), value)));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }

    /// This language tag, or undetermined when it is none.
    static String languageOr(String language) {
        return LANGUAGE.matcher(language).matches() ? language : UNDETERMINED;
    }
}
