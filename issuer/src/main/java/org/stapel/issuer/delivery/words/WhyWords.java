package org.stapel.issuer.delivery.words;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.profile.Profile;
import org.stapel.credential.profile.Profiles;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why somebody got an award, in plain words, from its provenance: result, pass mark, rules in the
/// versions that were applied, and who confirmed.
public record WhyWords(Texts texts, Language language, Profiles profiles) {
    private static final String LABEL = "delivery.why.";

    public List<Fact> of(AwardRecord award) {
        List<Fact> facts = new ArrayList<>();
        var words = new AwardWords(texts, language);
        award.grade()
                .ifPresent(grade -> {
                    add(facts, "result", words.grade(grade));
                    grade.passMark()
                            .ifPresent(mark -> add(facts, "pass-mark", mark.toPlainString()));
                });
        award.provenance()
                .ifPresent(provenance -> {
                    rules(provenance).ifPresent(rules -> add(facts, "rules", rules));
                    provenance.rule().ifPresent(rule -> add(facts, "rule", rule));
                    provenance
                            .confirmedBy()
                            .ifPresent(who -> add(facts, "confirmed", confirmed(who)));
                });
        return facts;
    }

    private Optional<String> rules(AwardRecord.Provenance provenance) {
        List<String> named = provenance.profileVersions().stream().map(this::rule).toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
    }

    /// As `Flemish credit certificate (version 2025.1)`; a set of rules that is not known here
    /// stays as it was recorded.
    private String rule(String recorded) {
        String[] idAndVersion = recorded.split("[@/: ]", 2);
        if (idAndVersion.length < 2) return recorded;
        return profiles.find(idAndVersion[0])
                .map(Profile::title)
                .map(title ->
                        texts.sentence(
                                language,
                                LABEL + "rule-version",
                                Map.of(
                                        "rule",
                                        title.best(language.tag()),
                                        "version",
                                        idAndVersion[1])))
                .orElse(recorded);
    }

    private String confirmed(String role) {
        return texts.find(language, LABEL + "confirmed." + role).orElse(role);
    }

    private void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(texts.text(language, LABEL + name), value));
    }
}
