package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Achievement.UnitVersion;

import java.math.BigDecimal;
import java.util.Optional;

/// The smallest thing that counts once: a credential without parts, a part of one, or one exemption
/// of a decision.
///
/// @param id the award's own id where it has one, so that a part and its own credential are one
record Piece(
        String id,
        Achievement of,
        Optional<UnitVersion> unit,
        Optional<BigDecimal> ects,
        boolean exemption) {
    boolean isOf(String organisation) {
        return of.issuer().equals(organisation);
    }

    boolean counts(boolean whatIf) {
        return counts(of, whatIf);
    }

    static boolean counts(Achievement one, boolean whatIf) {
        return one.standing() != Achievement.Standing.REVOKED
                && (whatIf || one.checked() != Achievement.Checked.UNVERIFIED);
    }
}
