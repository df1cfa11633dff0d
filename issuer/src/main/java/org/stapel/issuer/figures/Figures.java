package org.stapel.issuer.figures;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The awards of one institution and one year, counted.
///
/// @param inForce valid or suspended awards
/// @param revoked withdrawn for good
/// @param superseded replaced by a corrected award, which is counted where it stands
public record Figures(int year, List<Line> inForce, List<Line> revoked, List<Line> superseded) {
    public Figures {
        inForce = List.copyOf(inForce);
        revoked = List.copyOf(revoked);
        superseded = List.copyOf(superseded);
    }

    /// What awards are counted together by.
    ///
    /// @param eqf level, where the award has one
    /// @param field ISCED-F code, where the award has one
    /// @param route by which it was earned, where that was recorded
    public record Group(
            AwardKind kind,
            Optional<Integer> eqf,
            Optional<String> field,
            Optional<AwardRecord.Route> route) {}

    /// One group of awards.
    ///
    /// @param parts those among them that came as a part of a larger award
    /// @param ects sum over all of them
    /// @param ectsOfParts sum over the parts, which the larger awards count as well
    public record Line(
            Group group, long awards, long parts, BigDecimal ects, BigDecimal ectsOfParts) {}

    /// All awards in force.
    public long total() {
        return inForce.stream().mapToLong(Line::awards).sum();
    }

    /// ECTS credits of all awards in force; those of parts count once, in the whole.
    public BigDecimal totalEcts() {
        return inForce.stream()
                .map(line -> line.ects().subtract(line.ectsOfParts()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
