package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.issuer.issuance.Issuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.issuance.Slot;

import java.util.Optional;

/// Finds what was issued of an award, also after it was withdrawn.
public record CredentialOfAward(Issuances issuances, IssueCredential issuing) {
    /// The Open Badge in compact form; empty when none was issued, or the learner was erased.
    public Optional<String> badge(AwardId award) {
        return issuances
                .bySlot(Slot.unbound(award, CredentialFormat.OPEN_BADGE))
                .flatMap(held ->
                        held.issuance() instanceof Issuance.Issued issued
                                ? issuing.credential(issued)
                                : Optional.empty());
    }
}
