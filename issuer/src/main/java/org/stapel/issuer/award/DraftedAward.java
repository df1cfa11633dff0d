package org.stapel.issuer.award;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.profile.Draft.Linted;
import org.stapel.credential.profile.LintFinding;

import java.util.List;

/// A linted award with the keyed digest of what was asked.
record DraftedAward(Linted linted, Bytes requestMac, List<LintFinding> warnings) {
    DraftedAward {
        warnings = List.copyOf(warnings);
    }
}
