package org.stapel.issuer.privacy;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Keyed digests of the beginnings of names, so that sealed records are found by what somebody
/// types, while the store alone tells no name. A name too short to have a beginning, as `Li`, is
/// found by the whole of it.
public record SearchWords(Pseudonyms pseudonyms) {
    private static final List<Integer> BEGINNINGS = List.of(3, 4, 6);
    private static final int SHORTEST = BEGINNINGS.getFirst();
    private static final int DIGEST = 22;

    /// The digests under which a learner with these names is found.
    public List<String> of(InstitutionId institution, Stream<String> names) {
        return names.flatMap(name -> words(name).stream())
                .flatMap(SearchWords::beginnings)
                .distinct()
                .map(beginning -> digest(institution, beginning))
                .toList();
    }

    /// The digest of the longest known beginning of the most telling word that was typed; what it
    /// finds must still be compared. Empty when there is no word in it.
    public Optional<String> lookup(InstitutionId institution, String typed) {
        return words(typed).stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(word -> digest(institution, longestBeginning(word)));
    }

    /// Whether a word is only found as a whole.
    public static boolean isShort(String word) {
        return word.length() < SHORTEST;
    }

    /// Without case and accents, so that `zoe` finds `Zoë`.
    public static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The words of a text, folded.
    public static List<String> words(String text) {
        return Arrays.stream(folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> beginnings(String word) {
        if (isShort(word)) return Stream.of(word);
        return BEGINNINGS.stream()
                .filter(length -> length <= word.length())
                .map(length -> word.substring(0, length));
    }

    private static String longestBeginning(String word) {
        return BEGINNINGS.reversed().stream()
                .filter(length -> length <= word.length())
                .findFirst()
                .map(length -> word.substring(0, length))
                .orElse(word);
    }

    private String digest(InstitutionId institution, String beginning) {
        return pseudonyms
                .mac("search", Bytes.utf8(institution + "\n" + beginning))
                .base64Url()
                .substring(0, DIGEST);
    }
}
