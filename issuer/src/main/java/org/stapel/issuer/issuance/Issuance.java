package org.stapel.issuer.issuance;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;

/// The life of an issuance: intended → issued | void. Each transition is stored by one
/// compare-and-set; ids and status indices are kept in every state, so none is used twice.
public sealed interface Issuance {
    Intent intent();

    /// Recorded, not yet signed for good.
    ///
    /// @param prepared the exact bytes to be signed, sealed
    record Intended(Intent intent, SealedText prepared) implements Issuance {
        public Issued issued(Instant now, SealedText credential, Bytes mac) {
            return new Issued(intent, now, credential, mac);
        }

        public Voided abandon(Instant now, VoidReason reason) {
            return new Voided(intent, now, reason);
        }
    }

    /// Finished.
    ///
    /// @param credential compact form, sealed
    /// @param mac keyed digest of the compact form; stays when the learner is erased
    record Issued(Intent intent, Instant at, SealedText credential, Bytes mac)
            implements Issuance {}

    /// Given up before anything left the house; its slot is free again.
    record Voided(Intent intent, Instant at, VoidReason reason) implements Issuance {}

    /// Why an intent was given up.
    enum VoidReason {
        AWARD_NOT_IN_FORCE,
        KEY_NOT_USABLE,
        LEARNER_ERASED
    }
}
