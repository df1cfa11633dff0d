package org.stapel.verifier.stacking.web.page;

import org.stapel.credential.model.LocalizedText;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says things in the reader's language; names that come from elsewhere are isolated from the
/// direction of the text around them (UAX #9).
record Say(Texts texts, Language language) {
    private static final String ISOLATE = "\u2068";
    private static final String END_ISOLATE = "\u2069";
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int FIRST_BEYOND_LATIN = 0x250;

    String text(String key) {
        return texts.text(language, "stack." + key);
    }

    /// Fills placeholders with values that may come from a credential.
    String text(String key, Map<String, String> unverifiedValues) {
        Map<String, String> values = new HashMap<>();
        unverifiedValues.forEach((name, value) -> values.put(name, isolated(value)));
        return texts.sentence(language, "stack." + key, values);
    }

    /// The text with exactly this key, from the bundle of any feature, if there is one.
    Optional<String> find(String key) {
        return texts.find(language, key);
    }

    String best(LocalizedText text) {
        return text.best(language.tag());
    }

    String best(Optional<LocalizedText> text, String otherwise) {
        return text.map(this::best).orElse(otherwise);
    }

    String date(LocalDate date) {
        return texts.date(language, date);
    }

    /// A level in words, as in `bachelor level`.
    String level(int eqf) {
        return text("level." + eqf);
    }

    /// An exact amount, at most two decimals, as it is written in this language.
    String number(BigDecimal amount) {
        String plain = amount.stripTrailingZeros().toPlainString();
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }

    /// What is plainly Latin needs no isolation; marks of direction would end one.
    private static String isolated(String value) {
        if (value.codePoints().allMatch(c -> c < FIRST_BEYOND_LATIN)) return value;
        return ISOLATE + DIRECTIONS.matcher(value).replaceAll("") + END_ISOLATE;
    }
}
