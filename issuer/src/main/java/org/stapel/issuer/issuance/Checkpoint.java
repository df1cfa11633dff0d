package org.stapel.issuer.issuance;

/// Called when a step of an issuance is done; a crash test throws or kills here.
@FunctionalInterface
public interface Checkpoint {
    /// In production nothing happens here.
    Checkpoint NONE = _ -> {};

    void reached(Step step);

    /// The steps of `docs/ARCHITECTURE.md`, "the life of an issuance".
    enum Step {
        /// 1: idempotency key and credential id are drawn, nothing is stored.
        NAMED,
        /// 2: status indices are taken from their counters.
        STATUS_RESERVED,
        /// 3: the intent is stored.
        INTENT_STORED,
        /// 4: signed, nothing but the intent is stored.
        SIGNED,
        /// 5: compared with the intent, own signature verified.
        VERIFIED,
        /// 6 and 7: the result is stored with its audit entry and its delivery.
        STORED
    }
}
