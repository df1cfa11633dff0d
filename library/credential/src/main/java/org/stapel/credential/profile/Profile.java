package org.stapel.credential.profile;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;

import java.util.List;
import java.util.Set;

/// Rules that awards of some kinds are held against, with the text that they come from.
///
/// @param role what the profile speaks about; an award that names a SIZE profile is not held
///   against the default one
public record Profile(
        String id,
        String version,
        LocalizedText title,
        String source,
        Role role,
        Set<AwardKind> appliesTo,
        List<Rule> rules) {
    /// What a profile speaks about.
    public enum Role {
        BASE,
        CONTENT,
        SIZE
    }

    public Profile {
        appliesTo = Set.copyOf(appliesTo);
        rules = List.copyOf(rules);
    }
}
