package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.journal.Act;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a batch of results is told about its deliveries.
public record DispatchesOfBatch(
        Dispatches dispatches,
        CancelDispatches cancelling,
        MakeClaimLink linking,
        Awards awards,
        DeliveryUrls urls) {
    /// How many of the batch are in each state; states without any are left out.
    public Map<DispatchTag, Integer> counts(InstitutionId institution, String batch) {
        var filter = Dispatches.Filter.of(institution).of(batch);
        Map<DispatchTag, Integer> counts = new EnumMap<>(DispatchTag.class);
        for (DispatchTag tag : DispatchTag.values()) {
            int count = dispatches.count(filter.in(tag));
            if (count > 0) counts.put(tag, count);
        }
        return counts;
    }

    /// Stops all that waits; answers how many.
    public int cancel(InstitutionId institution, String batch, String actor) {
        return cancelling.cancelBatch(institution, batch, actor);
    }

    /// Empty for an award that reaches its learner with another, or was never confirmed.
    public Optional<DispatchState> stateOf(AwardId award) {
        return dispatches.ofAward(award).map(read -> read.dispatch().state());
    }

    /// The link that the learner has, or will get; empty when there is nothing to claim.
    public Optional<URI> claimLinkOf(AwardId award) {
        return awards.byId(award)
                .flatMap(read ->
                        linking.keep(read.award(), Act.SYSTEM)
                                        instanceof MakeClaimLink.Outcome.Made made
                                ? Optional.of(urls.claim(made.token()))
                                : Optional.empty());
    }
}
