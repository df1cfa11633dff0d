package org.stapel.service.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every text that a reader sees, from the bundles of all modules; every key is there in every
/// language, or the service does not start.
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /// @throws IllegalArgumentException naming a key that is doubled or misses in a language
    public Texts(List<TextBundle> bundles) {
        for (var language : Language.values())
            texts.put(language, BundleFiles.read(bundles, language));
        for (var language : Language.values()) requireSameKeys(Language.EN, language);
    }

    /// The text as it stands.
    ///
    /// @throws IllegalArgumentException when there is no such key
    public String text(Language language, String key) {
        return find(language, key)
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    /// The text, if the key exists.
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(of(language).get(key));
    }

    /// The text with its `{name}` placeholders filled; one without a value stays as it is.
    public String sentence(Language language, String key, Map<String, String> values) {
        return fill(text(language, key), values);
    }

    /// A date written out, as `23 november 2026`.
    public String date(Language language, LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
    }

    /// A date and time written out in the reader's zone, as `23 November 2026, 20:41`.
    public String dateTime(Language language, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language.locale())
                .format(instant.atZone(zone));
    }

    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                values.getOrDefault(found.group(1), found.group())));
    }

    private Map<String, String> of(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private void requireSameKeys(Language one, Language other) {
        for (var key : of(one).keySet())
            if (!of(other).containsKey(key))
                throw new IllegalArgumentException("no text for " + key + " in " + other.tag());
        for (var key : of(other).keySet())
            if (!of(one).containsKey(key))
                throw new IllegalArgumentException("no text for " + key + " in " + one.tag());
    }
}
