package org.stapel.issuer.issuance;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.status.StatusEntry;
import org.stapel.issuer.status.IssuedEntries;

import java.util.List;

/// Answers the status feature from the stored issuances; void ones count, their bits harm nobody.
public record EntriesOfIssuances(Issuances issuances) implements IssuedEntries {
    @Override
    public List<StatusEntry> of(AwardId award) {
        return issuances.ofAward(award).stream()
                .flatMap(issuance -> issuance.intent().status().stream())
                .toList();
    }
}
