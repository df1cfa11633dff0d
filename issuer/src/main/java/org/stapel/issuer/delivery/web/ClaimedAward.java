package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.claim.ClaimLink;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// A claim link with everything that stands behind it.
///
/// @param opensAt the release time, while it lies ahead: until then there is nothing to see
record ClaimedAward(
        ClaimLink link,
        Award.Confirmed award,
        AwardRecord record,
        Institution institution,
        Optional<Instant> opensAt) {
    /// Finds it.
    record Finder(
            Awards awards, OpenAward opening, Institutions institutions, InstantSource clock) {
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
                    link,
                    award,
                    record,
                    institutions.byId(link.institution()).orElseThrow(),
                    award.file().handling().releaseAt().filter(clock.instant()::isBefore));
        }
    }
}
