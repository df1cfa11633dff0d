package org.stapel.credential.rendering.openbadge;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Outcome;
import org.stapel.credential.model.OutcomeCode;
import org.stapel.credential.model.SkillLink;
import org.stapel.credential.rendering.AwardTerms;
import org.stapel.credential.rendering.Losses;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Writes the learning outcomes of an award, with their skills and codes, as alignments.
///
/// Alignments are a flat list: with several outcomes it is lost to which of them a skill or a code
/// belongs.
record OutcomeAlignments(
        AwardRecord award, Alignments to, AwardTerms terms, String language, Losses losses) {
    void write() {
        List<Outcome> outcomes = award.outcomes();
        for (int i = 0; i < outcomes.size(); i++) outcome("/outcomes/" + i, i, outcomes.get(i));
    }

    private void outcome(String pointer, int index, Outcome outcome) {
        to.named(
                BadgeAlignment.OUTCOME,
                outcome.id(),
                Optional.of(award.id() + "#outcome-" + (index + 1)),
                text(pointer + "/statement", outcome.statement()));
        for (int i = 0; i < outcome.skills().size(); i++)
            skill(pointer + "/skills/" + i, outcome.skills().get(i));
        for (int i = 0; i < outcome.codes().size(); i++)
            code(pointer + "/codes/" + i, outcome.codes().get(i));
    }

    private void skill(String pointer, SkillLink skill) {
        if (award.outcomes().size() > 1) losses.reduced(pointer, "skill_not_tied_to_outcome");
        boolean esco = "data.europa.eu".equals(skill.uri().getHost());
        var alignment =
                to.named(
                        BadgeAlignment.SKILL,
                        Optional.empty(),
                        Optional.of(skill.uri().toString()),
                        text(pointer + "/label", skill.label()));
        if (esco) alignment.put("targetFramework", "ESCO");
    }

    private void code(String pointer, OutcomeCode code) {
        if (award.outcomes().size() > 1) losses.reduced(pointer, "code_not_tied_to_outcome");
        to.named(
                        BadgeAlignment.OUTCOME_CODE,
                        Optional.of(code.code()),
                        code.uri().map(URI::toString),
                        code.title()
                                .map(title -> text(pointer + "/title", title))
                                .orElse(code.code()))
                .put("targetFramework", code.framework());
    }

    private String text(String pointer, LocalizedText text) {
        return losses.inOneLanguage(pointer, text, language);
    }
}
