package org.stapel.credential.profile;

import java.util.Map;

/// One thing that a rule says about an award.
///
/// @param rule the profile and the rule in it, as in `eu-annex1/assessed`, or `schema`
/// @param pointer RFC 6901, into the award record's JSON
/// @param parameters values for the sentence in the reader's language
public record LintFinding(
        String rule,
        Severity severity,
        String code,
        String pointer,
        Map<String, String> parameters) {
    /// ERROR is never signed; WARN is shown.
    public enum Severity {
        ERROR,
        WARN
    }

    public LintFinding {
        parameters = Map.copyOf(parameters);
    }
}
