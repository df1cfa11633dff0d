package org.stapel.credential.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// A text in one or more languages, keyed by BCP 47 tag; never empty.
public record LocalizedText(Map<String, String> byLanguage) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public LocalizedText {
        if (byLanguage.isEmpty())
            throw new IllegalArgumentException("a text needs at least one language");
        byLanguage.forEach(LocalizedText::refuseBlank);
        SequencedMap<String, String> ordered = new LinkedHashMap<>(byLanguage);
        byLanguage = Collections.unmodifiableMap(ordered);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /// The text in this language, if there is one.
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /// The language that [#best] answers in: the asked one, else English, else the first.
    public String bestLanguage(String language) {
        if (byLanguage.containsKey(language)) return language;
        return byLanguage.containsKey("en") ? "en" : byLanguage.keySet().iterator().next();
    }

    /// The text in the asked language, else in English, else in the first language there is.
    public String best(String language) {
        return byLanguage.getOrDefault(bestLanguage(language), "");
    }

    private static void refuseBlank(String language, String text) {
        if (!LANGUAGE.matcher(language).matches())
            throw new IllegalArgumentException("not a language tag: " + language);
        if (text.isBlank())
            throw new IllegalArgumentException("blank text for language " + language);
    }
}
