package org.stapel.issuer.journal.store;

import java.time.LocalDate;

/// Posts again the acts of every document of one collection that last acted on this day.
@FunctionalInterface
public interface RepostActs {
    /// Repeatable.
    void of(LocalDate day);
}
