package org.stapel.verifier.stacking.engine;

/// What became of a requirement.
public enum Outcome {
    /// Earned in the programme.
    CREDIT,
    /// Exempted: worth the requirement's own credits.
    EXEMPT,
    /// Something remains to be examined; counts nothing until it is passed.
    PART_EXEMPT,
    /// A result just below the pass mark, which the student has chosen to have tolerated.
    TOLERATED,
    /// Counts when a condition is met.
    CONDITIONAL,
    OPEN
}
