package org.stapel.issuer.console;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.AwardIndex;
import org.stapel.issuer.privacy.SearchWords;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

/// Beginnings of names as somebody typed them; none at all fit everybody.
///
/// @param words folded; each must begin a word of the learner's name
/// @param digests of those that have a beginning; where none has, of them all, since they are names
///   as they stand
record TypedNames(List<String> words, List<String> digests) {
    static final TypedNames NONE = new TypedNames(List.of(), List.of());

    TypedNames {
        words = List.copyOf(words);
        digests = List.copyOf(digests);
    }

    static TypedNames of(SearchWords search, InstitutionId institution, String typed) {
        List<String> words = SearchWords.words(typed);
        boolean all = allShort(typed);
        return new TypedNames(
                words,
                words.stream()
                        .filter(word -> all || !SearchWords.isShort(word))
                        .flatMap(word -> search.lookup(institution, word).stream())
                        .toList());
    }

    static boolean allShort(String typed) {
        return SearchWords.words(typed).stream().allMatch(SearchWords::isShort);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether the index leaves it open; then the names themselves decide.
    boolean mayBe(AwardIndex index) {
        return index.words().containsAll(digests);
    }

    boolean areOf(JsonNode record) {
        JsonNode learner = record.path("learner");
        List<String> names =
                Stream.of("givenName", "familyName")
                        .map(member -> learner.path(member).asString(""))
                        .flatMap(name -> SearchWords.words(name).stream())
                        .toList();
        return words.stream().allMatch(word -> names.stream().anyMatch(n -> n.startsWith(word)));
    }

    /// Without what was typed, which is personal data.
    @Override
    public String toString() {
        return "TypedNames[" + words.size() + "]";
    }
}
