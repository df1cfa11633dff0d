package org.stapel.issuer.vocabulary;

import org.stapel.credential.model.LocalizedText;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list of terms that can be searched by words in any language.
public final class Vocabulary {
    /// The most terms that a search answers.
    public static final int MOST_HITS = 20;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Term> byCode;
    private final List<Searchable> searchable;

    /// A term with its words, folded.
    private record Searchable(Term term, String text) {}

    /// @param terms the later of two with one code wins
    public Vocabulary(List<Term> terms) {
        byCode = new LinkedHashMap<>();
        terms.forEach(term -> byCode.put(term.code(), term));
        searchable = new ArrayList<>();
        byCode.values().forEach(term -> searchable.add(new Searchable(term, text(term))));
    }

    /// The label of the term with this code.
    public Optional<LocalizedText> label(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Term::label);
    }

    /// How many terms there are.
    public int size() {
        return byCode.size();
    }

    /// Terms that contain every word, those that begin with the first word in front, shorter ones
    /// first; blank words find the first terms of the list.
    ///
    /// @param most at most [#MOST_HITS]
    public List<Term> search(String words, int most) {
        String folded = folded(words).strip();
        String[] each = SPACE.split(folded);
        var found =
                searchable.stream().filter(entry -> containsAll(entry.text(), each)).limit(2_000);
        return (folded.isEmpty() ? found : found.sorted(byNearness(folded)))
                .limit(Math.min(most, MOST_HITS))
                .map(Searchable::term)
                .toList();
    }

    private static boolean containsAll(String text, String[] words) {
        for (String word : words) if (!text.contains(word)) return false;
        return true;
    }

    private static Comparator<Searchable> byNearness(String words) {
        return Comparator.<Searchable>comparingInt(
                        entry -> entry.text().contains("\n" + words) ? 0 : 1)
                .thenComparingInt(entry -> entry.text().length());
    }

    private static String text(Term term) {
        return "\n"
                + folded(term.code())
                + "\n"
                + folded(String.join("\n", term.label().byLanguage().values()));
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
