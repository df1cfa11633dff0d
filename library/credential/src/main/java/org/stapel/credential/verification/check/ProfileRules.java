package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CredentialContent;

import java.util.List;

/// The profiles that awards of a kind are held against, asked about one credential's content.
@FunctionalInterface
public interface ProfileRules {
    Answered ask(CredentialContent content);

    /// What the applicable profiles say, by rule id as in `eu-annex1/assessed`.
    ///
    /// @param profiles that were applied; empty where none is for this kind
    /// @param unchecked rules that the credential does not say enough for
    record Answered(
            List<String> profiles,
            List<String> errors,
            List<String> warnings,
            List<String> unchecked) {
        public Answered {
            profiles = List.copyOf(profiles);
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
            unchecked = List.copyOf(unchecked);
        }
    }
}
