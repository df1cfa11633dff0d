package org.stapel.issuer.delivery.words;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the issuer signed, in words; nothing that we know from elsewhere.
public record SignedWords(Texts texts, Language language) {
    private static final String LABEL = "delivery.fact.";

    public List<Fact> facts(CredentialContent content) {
        var words = new AwardWords(texts, language);
        List<Fact> facts = new ArrayList<>();
        add(facts, "title", content.title().map(this::best));
        add(facts, "person", content.personName());
        add(facts, "institution", content.awardingBody().or(content::issuerName).map(this::best));
        add(facts, "awarded", content.awardedDate().map(words::date));
        add(
                facts,
                "size",
                Optional.of(words.size(content.ects(), content.hours())).filter(s -> !s.isEmpty()));
        add(facts, "level", content.eqf().map(words::level));
        add(facts, "grade", content.grade().map(g -> words.grade(g, content.gradeMaximum())));
        add(facts, "valid-until", content.achievementValidUntil().map(words::date));
        return facts;
    }

    public List<String> outcomes(CredentialContent content) {
        return content.outcomes().stream().map(this::best).toList();
    }

    private String best(LocalizedText text) {
        return text.best(language.tag());
    }

    private void add(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(v -> facts.add(new Fact(texts.text(language, LABEL + name), v)));
    }
}
