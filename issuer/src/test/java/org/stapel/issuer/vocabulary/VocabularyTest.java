package org.stapel.issuer.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.model.LocalizedText;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class VocabularyTest {
    private static Term term(String code, String nl, String en) {
        return new Term(code, new LocalizedText(Map.of("nl", nl, "en", en)));
    }

    private final Vocabulary vocabulary =
            new Vocabulary(
                    List.of(
                            term("a", "data-analyse uitvoeren", "perform data analysis"),
                            term("b", "data-analyse", "data analytics"),
                            term("c", "ideeën vormen", "form ideas")));

    @Test
    void every_word_must_be_there_in_any_language() {
        assertThat(vocabulary.search("analysis perform", 20))
                .extracting(Term::code)
                .containsExactly("a");
    }

    @Test
    void what_begins_with_the_words_stands_in_front() {
        assertThat(vocabulary.search("data", 20)).extracting(Term::code).containsExactly("b", "a");
    }

    @Test
    void accents_and_capitals_make_no_difference() {
        assertThat(vocabulary.search("IDEEEN", 20)).extracting(Term::code).containsExactly("c");
    }

    @Test
    void no_more_than_twenty_are_answered() {
        var many =
                new Vocabulary(
                        IntStream.range(0, 50)
                                .mapToObj(i -> term("x" + i, "woord " + i, "word " + i))
                                .toList());
        assertThat(many.search("word", 1_000)).hasSize(20);
    }
}
