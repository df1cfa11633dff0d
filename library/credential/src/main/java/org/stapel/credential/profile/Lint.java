package org.stapel.credential.profile;

import org.stapel.credential.model.AwardRecord;

import java.util.List;

/// The rules that an award must pass before it may be signed: its JSON Schema and its profiles.
@FunctionalInterface
public interface Lint {
    List<LintFinding> findingsIn(AwardRecord award);
}
