package org.stapel.issuer.batch.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.batch.DeliveryStates;
import org.stapel.issuer.post.DispatchesOfBatch;

@Configuration(proxyBeanMethods = false)
class BatchPostConfiguration {
    /// A part reaches its learner with the whole, so it is asked for there.
    @Bean
    DeliveryStates deliveryStates(DispatchesOfBatch dispatches) {
        return award -> delivered(dispatches, award);
    }

    private static DeliveryStates.Delivered delivered(DispatchesOfBatch dispatches, Award award) {
        AwardId reached = award.file().whole().orElse(award.file().id());
        return new DeliveryStates.Delivered(
                dispatches.stateOf(reached).map(state -> state.tag().code()),
                dispatches.claimLinkOf(reached));
    }
}
