package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.claim.ClaimLink;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// An award behind a claim link, with everything that stands behind it.
///
/// @param opensAt the release time, while it lies ahead: until then there is nothing to see
/// @param whole the award of the link, when this is a part of it
record ClaimedAward(
        ClaimLink link,
        Award.Confirmed award,
        AwardRecord record,
        Institution institution,
        Optional<Instant> opensAt,
        Optional<ClaimedAward> whole) {
    AwardId id() {
        return award.file().id();
    }

    AwardFile file() {
        return award.file();
    }

    boolean inForce() {
        return award.standing().inForce();
    }

    /// The address of its page.
    String address(ClaimPath path) {
        return whole.isPresent() ? path.ofPart(id()) : path.whole();
    }

    /// Finds it.
    record Finder(
            Awards awards, OpenAward opening, Institutions institutions, InstantSource clock) {
        /// Empty when the learner was erased.
        Optional<ClaimedAward> behind(ClaimLink link) {
            return find(link, link.award(), Optional.empty());
        }

        /// A part of a whole, for the learner of the whole: a record can name awards that are not
        /// theirs. Empty for any other award.
        Optional<ClaimedAward> part(ClaimedAward whole, AwardId id) {
            AwardFile file = whole.file();
            boolean named =
                    whole.record().parts().stream()
                            .anyMatch(part -> part.award().filter(id::equals).isPresent());
            if (!named) return Optional.empty();
            return find(whole.link(), id, Optional.of(whole))
                    .filter(part -> part.file().institution().equals(file.institution()))
                    .filter(part -> part.file().learner().equals(file.learner()));
        }

        private Optional<ClaimedAward> find(
                ClaimLink link, AwardId id, Optional<ClaimedAward> whole) {
            return awards.byId(id)
                    .map(Awards.Versioned::award)
                    .filter(Award.Confirmed.class::isInstance)
                    .map(Award.Confirmed.class::cast)
                    .flatMap(award ->
                            opening.open(award.file()).map(r -> found(link, award, r, whole)));
        }

        /// A part is released with its whole.
        private ClaimedAward found(
                ClaimLink link,
                Award.Confirmed award,
                AwardRecord record,
                Optional<ClaimedAward> whole) {
            Instant now = clock.instant();
            return new ClaimedAward(
                    link,
                    award,
                    record,
                    institutions.byId(link.institution()).orElseThrow(),
                    whole.flatMap(ClaimedAward::opensAt)
                            .or(() -> award.file().handling().releaseAt().filter(now::isBefore)),
                    whole);
        }
    }
}
