package org.stapel.issuer.delivery.words;

import org.stapel.issuer.catalogue.WhatItOpens.Opening;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where an award leads, in words.
public record OpensWords(Texts texts, Language language) {
    private static final String PREFIX = "delivery.opens.";

    /// One way on.
    ///
    /// @param page path of the page about it; empty when there is none
    /// @param missing what is asked for besides; empty when nothing is
    public record Way(String how, String title, String page, String missing) {}

    public List<Way> of(List<Opening> openings) {
        return openings.stream().map(this::way).toList();
    }

    private Way way(Opening opening) {
        String missing =
                opening.stillMissing().stream()
                        .map(title -> title.best(language.tag()))
                        .collect(Collectors.joining(", "));
        return new Way(
                texts.text(language, PREFIX + opening.why().name()),
                opening.title().best(language.tag()),
                opening.page().orElse(""),
                missing.isEmpty()
                        ? ""
                        : texts.sentence(language, PREFIX + "missing", Map.of("parts", missing)));
    }
}
