package org.stapel.verifier.stacking.rulebook;

import org.stapel.verifier.stacking.AssociationMembers;

import java.util.List;

/// Which associations an institution honours: what they decide counts for its qualifications. The
/// institution says so itself, so that nobody can decide for others.
public interface Associations extends AssociationMembers {
    /// Ids of associations, in order.
    List<String> of(String organisation);

    /// Answers the revision: 1 at first, one more with each change; the same when nothing is new.
    long keep(String organisation, List<String> associations);
}
