package org.stapel.issuer.status;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.status.StatusEntry;

import java.util.List;

/// The status entries of everything that was or is about to be issued from an award.
@FunctionalInterface
public interface IssuedEntries {
    List<StatusEntry> of(AwardId award);
}
