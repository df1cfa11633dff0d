package org.stapel.service.audit;

/// What a look at a whole chain says.
public sealed interface Verified {
    /// Each entry is as it was written, up to this head.
    record Intact(AuditHead head) implements Verified {}

    /// The first entry that is not as it was written.
    record Broken(long sequence, Fault fault) implements Verified {}

    /// What is wrong with the entry.
    enum Fault {
        /// Its content, or its link to the entry before, was changed.
        ALTERED,
        /// It is not there, though a later one is.
        MISSING,
        /// Another entry of the chain stands in its place.
        REORDERED,
        /// It is not there, and nothing after it, though the anchored head says otherwise.
        TRUNCATED
    }
}
