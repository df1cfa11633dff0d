package org.stapel.issuer.status.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.stapel.credential.status.Bits;
import org.stapel.issuer.award.FollowUp;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.InstallationSecret;
import org.stapel.issuer.status.ApplyStanding;
import org.stapel.issuer.status.HighWater;
import org.stapel.issuer.status.IssuedEntries;
import org.stapel.issuer.status.PublishStatusList;
import org.stapel.issuer.status.ReserveStatus;
import org.stapel.issuer.status.SignList;
import org.stapel.issuer.status.StatusLists;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class StatusStoreConfiguration {
    @Bean
    StatusLists statusLists(Store store) {
        return new StoredStatusLists(store);
    }

    @Bean
    HighWater highWater(InstallationProperties installation) {
        return new FileHighWater(installation.data().resolve("high-water"));
    }

    @Bean
    ReserveStatus reserveStatus(
            StatusLists lists, HighWater highWater, InstallationSecret secret, IssuerUrls urls) {
        return new ReserveStatus(lists, highWater, secret, urls, Bits.LIST_LENGTH);
    }

    @Bean
    @Order(2)
    FollowUp applyStanding(StatusLists lists, IssuedEntries issued) {
        return new ApplyStanding(lists, issued);
    }

    @Bean
    PublishStatusList publishStatusList(
            StatusLists lists,
            HighWater highWater,
            SignList signing,
            IssuerUrls urls,
            InstantSource clock) {
        return new PublishStatusList(lists, highWater, signing, urls, clock);
    }
}
