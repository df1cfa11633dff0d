package org.stapel.verifier.stacking.world;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one credential says about a learner, in the terms of stacking.
///
/// @param id of the credential, unique in a world
/// @param award id of the award, by which others name it as a part or supersede it
/// @param issuer id of the awarding body
/// @param nonFormal learned outside formal education
/// @param outcomes ids of what was learned, as a person mapped them; never computed from text
/// @param exempted units from which it exempts, where it is a decision
public record Achievement(
        String id,
        Optional<String> award,
        String issuer,
        AwardKind kind,
        Optional<LocalizedText> title,
        Optional<UnitVersion> unit,
        Optional<String> programme,
        boolean nonFormal,
        boolean recognisedCompetence,
        Optional<BigDecimal> ects,
        Optional<Integer> eqf,
        Optional<String> field,
        Optional<Result> result,
        LocalDate awardedOn,
        Optional<LocalDate> validUntil,
        Set<String> outcomes,
        Set<String> tags,
        List<Part> parts,
        List<UnitVersion> exempted,
        Standing standing,
        Checked checked,
        Optional<String> supersedes) {
    public Achievement {
        outcomes = Set.copyOf(outcomes);
        tags = Set.copyOf(tags);
        parts = List.copyOf(parts);
        exempted = List.copyOf(exempted);
    }

    /// A unit at an institution.
    public record UnitVersion(String id, Optional<String> version) {}

    /// A result with the scale that it is on.
    public record Result(
            String value, Optional<BigDecimal> maximum, Optional<BigDecimal> passMark) {
        /// The value, where it is a number.
        public Optional<BigDecimal> number() {
            try {
                return Optional.of(new BigDecimal(value.replace(',', '.')));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    /// A part, which may be a credential of its own.
    public record Part(
            Optional<String> award,
            Optional<UnitVersion> unit,
            Optional<LocalizedText> title,
            Optional<BigDecimal> ects) {}

    /// How the credential stands.
    public enum Standing {
        VALID,
        SUSPENDED,
        REVOKED
    }

    /// Who says that it is genuine.
    public enum Checked {
        /// This verifier.
        VERIFIED,
        /// An officer who saw the paper; for that institution's decisions only.
        ATTESTED,
        /// Nobody: it counts in what-if questions alone.
        UNVERIFIED
    }
}
