package org.stapel.credential.profile;

import java.util.List;
import java.util.Set;

/// What the asked profiles say of one award.
///
/// @param answers one for each rule, in the order of the profiles and of their rules
/// @param unknownProfiles asked for, but not among the pinned ones: could not be checked
/// @param notForThisKind asked for, but not for awards of this kind: not applied
public record ProfileFindings(
        List<ProfileFinding> answers, Set<String> unknownProfiles, Set<String> notForThisKind) {
    public ProfileFindings {
        answers = List.copyOf(answers);
        unknownProfiles = Set.copyOf(unknownProfiles);
        notForThisKind = Set.copyOf(notForThisKind);
    }

    /// The rules that are broken, errors and warnings.
    public List<ProfileFinding> broken() {
        return answers.stream()
                .filter(finding -> finding.answer() instanceof RuleAnswer.Broken)
                .toList();
    }

    /// The broken rules of this severity.
    public List<ProfileFinding> broken(LintFinding.Severity severity) {
        return broken().stream().filter(finding -> finding.rule().severity() == severity).toList();
    }

    /// The rules that could not be checked, because the credential does not say enough.
    public List<ProfileFinding> unchecked() {
        return answers.stream()
                .filter(finding -> finding.answer() instanceof RuleAnswer.Unchecked)
                .toList();
    }
}
