package org.stapel.issuer.vocabulary.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.vocabulary.Term;
import org.stapel.issuer.vocabulary.Vocabularies;
import org.stapel.issuer.vocabulary.Vocabulary;

import java.util.List;
import java.util.Map;

@RestController
class VocabularyController {
    private static final int LONGEST_QUESTION = 200;

    private final Vocabularies vocabularies;

    VocabularyController(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// What was found.
    record Found(List<Hit> terms) {}

    /// One term, with its label in each language there is.
    record Hit(String code, Map<String, String> label) {
        static Hit of(Term term) {
            return new Hit(term.code(), term.label().byLanguage());
        }
    }

    @Operation(summary = "Terms of a vocabulary (esco, isced-f) that contain every word")
    @GetMapping(path = "/api/vocabularies/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    Found search(@PathVariable String name, @RequestParam(defaultValue = "") String q) {
        var vocabulary = vocabularies.named(name).orElseThrow(() -> NotHere.refused("vocabulary"));
        String words = q.length() > LONGEST_QUESTION ? q.substring(0, LONGEST_QUESTION) : q;
        return new Found(
                vocabulary.search(words, Vocabulary.MOST_HITS).stream().map(Hit::of).toList());
    }
}
