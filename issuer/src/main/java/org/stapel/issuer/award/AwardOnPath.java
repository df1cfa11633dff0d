package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.Institution;

import java.util.Optional;

/// Finds the award that an address names, within the institution that it names; another
/// institution's award is not there.
public record AwardOnPath(Awards awards) {
    /// @param unverifiedId with or without `urn:uuid:`
    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    public Award named(Institution institution, String unverifiedId) {
        return id(unverifiedId)
                .flatMap(awards::byId)
                .map(Awards.Versioned::award)
                .filter(award -> award.file().institution().equals(institution.id()))
                .orElseThrow(() -> NotHere.refused("award"));
    }

    private static Optional<AwardId> id(String unverifiedId) {
        try {
            String bare = unverifiedId.replaceFirst("^urn:uuid:", "");
            return Optional.of(new AwardId("urn:uuid:" + bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
