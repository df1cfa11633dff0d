package org.stapel.issuer.post.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.ClaimOpened;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.post.CancelDispatches;
import org.stapel.issuer.post.DispatchActs;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.DispatchesOfBatch;
import org.stapel.issuer.post.NoteOpening;
import org.stapel.issuer.post.ReachLearner;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.store.Store;

import java.time.InstantSource;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class PostStoreConfiguration {
    @Bean
    StoredDispatches dispatches(Store store, PostActs acts) {
        return new StoredDispatches(store, acts);
    }

    @Bean
    DispatchActs dispatchActs(InstantSource clock) {
        return new DispatchActs(clock);
    }

    @Bean
    ReadContact readContact(PersonalData personalData) {
        return new ReadContact(personalData);
    }

    @Bean
    ClaimOpened noteOpening(Dispatches dispatches) {
        return new NoteOpening(dispatches);
    }

    @Bean
    CancelDispatches cancelDispatches(Dispatches dispatches, DispatchActs acts) {
        return new CancelDispatches(dispatches, acts);
    }

    @Bean
    RemindLearners remindLearners(Dispatches dispatches, DispatchActs acts) {
        return new RemindLearners(dispatches, acts);
    }

    @Bean
    ReachLearner reachLearner(
            Dispatches dispatches, Awards awards, ReadContact contacts, DispatchActs acts) {
        return new ReachLearner(dispatches, awards, contacts, acts);
    }

    @Bean
    DispatchesOfBatch dispatchesOfBatch(
            Dispatches dispatches,
            CancelDispatches cancelling,
            MakeClaimLink linking,
            Awards awards,
            InstallationProperties installation) {
        var urls = new DeliveryUrls(installation.publicUrl(), Optional.empty());
        return new DispatchesOfBatch(dispatches, cancelling, linking, awards, urls);
    }
}
