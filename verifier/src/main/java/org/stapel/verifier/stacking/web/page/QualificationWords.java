package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.rule.Qualification;

import java.util.Map;

/// A qualification in words.
final class QualificationWords {
    private QualificationWords() {}

    /// As it stands in a list to choose from: title, awarding body, size, level.
    static String choice(Qualification qualification, Say say) {
        return say.text(
                "choice",
                Map.of(
                        "title", say.best(qualification.title()),
                        "body", say.best(qualification.awardingBody().name()),
                        "ects", say.number(qualification.totalEcts().points()),
                        "level", say.level(qualification.eqf())));
    }

    /// Below its title, in a whole sentence.
    static String about(Qualification qualification, Say say) {
        return say.text(
                "about",
                Map.of(
                        "body", say.best(qualification.awardingBody().name()),
                        "ects", say.number(qualification.totalEcts().points()),
                        "level", say.level(qualification.eqf())));
    }
}
