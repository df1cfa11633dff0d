package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.AwardKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be counted in a block of electives.
public sealed interface Pool {
    record Units(List<Block.Unit> units) implements Pool {
        public Units {
            units = List.copyOf(units);
        }
    }

    /// Everything that has all of these properties; an empty set or list asks nothing.
    record Predicate(
            Optional<Integer> eqfAtLeast,
            List<String> iscedPrefixes,
            Set<String> issuers,
            Set<AwardKind> kinds,
            Set<String> tags)
            implements Pool {
        public Predicate {
            iscedPrefixes = List.copyOf(iscedPrefixes);
            issuers = Set.copyOf(issuers);
            kinds = Set.copyOf(kinds);
            tags = Set.copyOf(tags);
        }
    }
}
