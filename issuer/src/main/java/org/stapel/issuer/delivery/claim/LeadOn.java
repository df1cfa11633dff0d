package org.stapel.issuer.delivery.claim;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.delivery.SecretToken;

import java.util.Optional;

/// Leads a learner who opened the link of a corrected award to the award that replaces it, without
/// asking again; only where both belong to the same learner.
public record LeadOn(Awards awards, MakeClaimLink making, OpenClaim opening) {
    private static final int MOST_CORRECTIONS = 50;
    private static final String LEARNER = "learner";

    /// A link with a session of this browser.
    public record Way(SecretToken token, SecretToken cookie) {}

    /// The award that stands in the end for this one; empty when nothing replaces it, or something
    /// of another learner.
    public Optional<Award.Confirmed> target(Award.Confirmed award) {
        Optional<Award.Confirmed> last = next(award);
        for (int i = 0; i < MOST_CORRECTIONS && last.flatMap(this::next).isPresent(); i++)
            last = last.flatMap(this::next);
        return last.filter(found -> found.file().learner().equals(award.file().learner()));
    }

    public Optional<Way> follow(Award.Confirmed award) {
        return target(award)
                .flatMap(next ->
                        making.keep(next, LEARNER) instanceof MakeClaimLink.Outcome.Made made
                                ? Optional.of(made.token())
                                : Optional.empty())
                .map(token -> new Way(token, opening.admit(token)));
    }

    private Optional<Award.Confirmed> next(Award.Confirmed award) {
        if (!(award.standing() instanceof Standing.Superseded(_, _, AwardId by)))
            return Optional.empty();
        return awards.byId(by)
                .map(Awards.Versioned::award)
                .filter(Award.Confirmed.class::isInstance)
                .map(Award.Confirmed.class::cast);
    }
}
