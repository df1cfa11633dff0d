package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.ClaimLink;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;

import java.util.Optional;

/// A claim link with everything that stands behind it.
record ClaimedAward(
        ClaimLink link, Award.Confirmed award, AwardRecord record, Institution institution) {
    /// Finds it.
    record Finder(Awards awards, OpenAward opening, Institutions institutions) {
        /// Empty when the learner was erased.
        Optional<ClaimedAward> behind(ClaimLink link) {
            return awards.byId(link.award())
                    .map(Awards.Versioned::award)
                    .filter(Award.Confirmed.class::isInstance)
                    .map(Award.Confirmed.class::cast)
                    .flatMap(award -> opening.open(award.file()).map(r -> found(link, award, r)));
        }

        private ClaimedAward found(ClaimLink link, Award.Confirmed award, AwardRecord record) {
            return new ClaimedAward(
                    link, award, record, institutions.byId(link.institution()).orElseThrow());
        }
    }
}
