package org.stapel.verifier.stacking;

import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.world.Equivalence;

import java.util.List;

/// What institutions take for what.
@FunctionalInterface
public interface Equivalences {
    /// All that may matter for this qualification: decided by its awarding body, or by an
    /// association of which it is a member.
    List<Equivalence> of(Qualification qualification);
}
