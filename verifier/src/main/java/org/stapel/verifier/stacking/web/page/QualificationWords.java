package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.rule.Qualification;

import java.util.Map;

/// A qualification in words.
final class QualificationWords {
    private QualificationWords() {}

    /// Below its title: awarding body, size, level.
    static String about(Qualification qualification, Say say) {
        return say.text(
                "about",
                Map.of(
                        "body", say.best(qualification.awardingBody().name()),
                        "ects", say.number(qualification.totalEcts().points()),
                        "level", say.level(qualification.eqf())));
    }
}
