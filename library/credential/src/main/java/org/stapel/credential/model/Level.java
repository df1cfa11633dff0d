package org.stapel.credential.model;

import java.util.Optional;

/// The level of the learning experience (Annex I, 8): EQF 1–8, the national level (VKS in Flanders)
/// and the QF-EHEA cycle.
///
/// `basis` says where the level comes from, so that a claimed level is never taken for a
/// framework's.
public record Level(int eqf, Optional<Integer> national, Optional<Cycle> cycle, Basis basis) {
    /// How the level is known.
    public enum Basis {
        FRAMEWORK,
        PROGRAMME,
        CLAIMED
    }

    /// Cycles of the Qualifications Framework of the European Higher Education Area.
    public enum Cycle {
        SHORT,
        FIRST,
        SECOND,
        THIRD
    }

    public Level {
        if (eqf < 1 || eqf > 8) throw new IllegalArgumentException("EQF is 1 to 8, was " + eqf);
        national.ifPresent(Level::refuseOutOfRange);
    }

    private static void refuseOutOfRange(int level) {
        if (level < 1 || level > 8)
            throw new IllegalArgumentException("a national level is 1 to 8, was " + level);
    }
}
