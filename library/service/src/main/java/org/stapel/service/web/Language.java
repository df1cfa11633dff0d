package org.stapel.service.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the pages; handlers take the reader's as a method argument.
public enum Language {
    NL("Nederlands"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /// The BCP 47 tag, as `nl`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /// The language with this tag, in any case.
    public static Optional<Language> withTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /// The language of a locale, English where we do not have it.
    public static Language of(Locale locale) {
        return withTag(locale.getLanguage()).orElse(EN);
    }

    /// The first of the reader's languages that we have, English otherwise.
    public static Language firstOf(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> withTag(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}
