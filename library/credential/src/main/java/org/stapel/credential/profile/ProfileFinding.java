package org.stapel.credential.profile;

/// The answer of one rule of one profile.
public record ProfileFinding(String profile, Rule rule, RuleAnswer answer) {
    /// The profile and the rule in it, as in `eu-annex1/assessed`.
    public String ruleId() {
        return profile + "/" + rule.id();
    }
}
