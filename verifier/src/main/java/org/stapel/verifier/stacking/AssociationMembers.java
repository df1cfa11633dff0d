package org.stapel.verifier.stacking;

import java.util.Map;
import java.util.Set;

/// Which institutions belong together.
@FunctionalInterface
public interface AssociationMembers {
    /// The institutions that honour it, by association.
    Map<String, Set<String>> members();
}
