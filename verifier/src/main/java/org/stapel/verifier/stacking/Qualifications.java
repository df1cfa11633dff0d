package org.stapel.verifier.stacking;

import org.stapel.verifier.stacking.rule.Qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The qualifications that this installation knows, in all their versions.
public interface Qualifications {
    /// Of each the newest version that is valid on this day, by title.
    List<Qualification> on(LocalDate day);

    /// @param version the one that is valid on this day when empty
    Optional<Qualification> byId(String id, Optional<String> version, LocalDate day);
}
