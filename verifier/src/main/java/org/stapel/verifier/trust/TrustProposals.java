package org.stapel.verifier.trust;

import java.util.List;
import java.util.Optional;

/// The proposals that were made.
public interface TrustProposals {
    void add(TrustProposal proposal);

    Optional<TrustProposal> byId(String id);

    /// Still open, oldest first; at most 200.
    List<TrustProposal> open();

    /// Ends an open proposal; false when someone else ended it first, or when another proposal was
    /// signed into the same version of the list.
    boolean close(TrustProposal closed);

    /// Opens a closed proposal again, as it was before; for one whose list could not be published.
    void reopen(TrustProposal proposal);

    /// The proposal that was signed into this version of the list.
    Optional<TrustProposal> signedInto(long version);
}
