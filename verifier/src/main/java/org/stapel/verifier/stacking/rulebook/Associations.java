package org.stapel.verifier.stacking.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which associations an institution honours: what they decide counts for its qualifications. The
/// institution says so itself, so that nobody can decide for others.
public interface Associations {
    /// Ids of associations, in order.
    List<String> of(String organisation);

    /// The institutions that honour it, by association.
    Map<String, Set<String>> members();

    /// Answers the revision: 1 at first, one more with each change; the same when nothing is new.
    long keep(String organisation, List<String> associations);
}
