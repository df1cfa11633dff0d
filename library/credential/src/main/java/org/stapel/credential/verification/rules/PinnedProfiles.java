package org.stapel.credential.verification.rules;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.LintFinding.Severity;
import org.stapel.credential.profile.ProfileFinding;
import org.stapel.credential.profile.ProfileFindings;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.check.ProfileRules;

import java.util.List;
import java.util.SequencedSet;

/// Holds what was read back against the profiles of its kind.
public record PinnedProfiles(Profiles profiles) implements ProfileRules {
    @Override
    public Answered ask(CredentialContent content) {
        return content.kind()
                .map(kind -> ask(kind, content))
                .orElse(new Answered(List.of(), List.of(), List.of(), List.of()));
    }

    private Answered ask(AwardKind kind, CredentialContent content) {
        SequencedSet<String> applicable = profiles.applicable(kind, List.of());
        ProfileFindings findings = profiles.evaluate(applicable, new ContentView(content));
        return new Answered(
                List.copyOf(applicable),
                ids(findings.broken(Severity.ERROR)),
                ids(findings.broken(Severity.WARN)),
                ids(findings.unchecked()));
    }

    private static List<String> ids(List<ProfileFinding> findings) {
        return findings.stream().map(ProfileFinding::ruleId).toList();
    }
}
