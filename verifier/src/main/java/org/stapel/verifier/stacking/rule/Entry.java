package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What gives access to the programme: one of these is enough. Access is no exemption.
public record Entry(
        String id, Optional<LocalizedText> label, Optional<String> reference, List<Way> anyOf) {
    public Entry {
        anyOf = List.copyOf(anyOf);
    }

    /// One way in.
    ///
    /// @param waivedBy recognitions (`EVC`, `EVK`) that may stand in for it
    public record Way(
            AwardKind kind,
            Optional<Integer> eqfAtLeast,
            List<String> iscedPrefixes,
            Optional<String> titleContains,
            Set<String> waivedBy) {
        public Way {
            iscedPrefixes = List.copyOf(iscedPrefixes);
            waivedBy = Set.copyOf(waivedBy);
        }
    }
}
