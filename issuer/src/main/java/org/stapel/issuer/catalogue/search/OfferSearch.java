package org.stapel.issuer.catalogue.search;

import org.stapel.issuer.catalogue.Offer;

import tools.jackson.databind.JsonNode;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds offers by words: every word stands in the id, in a title, in the description, in a
/// learning outcome or in the name of a skill, in whatever language.
///
/// @param words at most 200 characters count
public record OfferSearch(String words) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;

    public OfferSearch {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    public boolean finds(Offer offer) {
        List<String> asked =
                Arrays.stream(folded(words).split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
        if (asked.isEmpty()) return true;
        String text = text(offer);
        return asked.stream().allMatch(text::contains);
    }

    private static String text(Offer offer) {
        StringBuilder text = new StringBuilder(offer.id()).append(' ').append(offer.version());
        for (String name : List.of("title", "description")) add(text, offer.json().path(name));
        for (JsonNode outcome : offer.outcomes()) {
            add(text, outcome.path("statement"));
            for (JsonNode skill : outcome.path("skills")) add(text, skill.path("label"));
        }
        return folded(text.toString());
    }

    private static void add(StringBuilder text, JsonNode localized) {
        localized.values().forEach(value -> text.append('\n').append(value.asString("")));
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
