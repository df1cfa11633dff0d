package org.stapel.credential.rendering.openbadge;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Outcome;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Markdown in which a person reads for what the badge was given.
///
/// The headings are in Dutch or English; a badge in another language has English headings.
final class CriteriaNarrative {

    private CriteriaNarrative() {}

    static String of(AwardRecord award, String language) {
        boolean dutch = language.equals("nl");
        String text =
                Stream.of(
                                section(
                                        dutch ? "Leerresultaten" : "Learning outcomes",
                                        award.outcomes().stream().map(Outcome::statement).toList(),
                                        language),
                                section(
                                        dutch ? "Beoordeling" : "Assessment",
                                        award.assessments().stream()
                                                .map(Assessment::criteria)
                                                .flatMap(criteria -> criteria.stream())
                                                .toList(),
                                        language),
                                section(
                                        dutch ? "Voorkennis" : "Prerequisites",
                                        award.prerequisites(),
                                        language))
                        .flatMap(Collection::stream)
                        .collect(Collectors.joining("\n"));
        return text.isEmpty() ? award.title().best(language) : text;
    }

    private static List<String> section(String title, List<LocalizedText> texts, String language) {
        if (texts.isEmpty()) return List.of();
        Stream<String> lines = texts.stream().map(text -> "- " + text.best(language));
        return Stream.concat(Stream.of("## " + title), lines).toList();
    }
}
