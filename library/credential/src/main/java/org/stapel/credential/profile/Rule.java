package org.stapel.credential.profile;

import org.stapel.credential.model.AwardRecord.Subtype;
import org.stapel.credential.model.LocalizedText;

import java.util.Set;

/// One rule of a profile, as data.
///
/// @param id stable and public; also the code of what it finds, as in `ects_range`
/// @param subtypes the rule is for awards with one of these subtypes; empty for every award
/// @param message what is wrong when the rule is broken
/// @param reference the text that the rule comes from
public record Rule(
        String id,
        LintFinding.Severity severity,
        Set<Subtype> subtypes,
        RuleTest test,
        LocalizedText message,
        String reference) {
    public Rule {
        subtypes = Set.copyOf(subtypes);
    }
}
