package org.stapel.credential.did;

import java.time.Instant;
import java.util.Optional;

/// Finds the document of a DID.
@FunctionalInterface
public interface ResolveDid {
    Resolution resolve(Did did);

    /// What the look-up gave.
    sealed interface Resolution {}

    /// The document of exactly this DID.
    ///
    /// @param fetchedAt when it came over the network; empty where the DID holds its own key
    record Resolved(DidDocument document, Optional<Instant> fetchedAt) implements Resolution {}

    /// No document: `bad_did`, `did_invalid`, `port_not_allowed`, `did_method_unsupported` say no;
    /// `did_unreachable` cannot say.
    record NotResolved(String code, String why) implements Resolution {}
}
