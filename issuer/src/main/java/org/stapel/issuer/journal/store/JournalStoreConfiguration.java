package org.stapel.issuer.journal.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.journal.CountActs;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.store.Store;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class JournalStoreConfiguration {
    @Bean
    PostActs postActs(AuditTrail trail, ObjectProvider<CountActs> counting) {
        return new PostActs(trail, counting.getIfAvailable(() -> _ -> {}));
    }

    @Bean
    CatchUpOnActs catchUpOnActs(Store store, List<RepostActs> collections, InstantSource clock) {
        return new CatchUpOnActs(store, collections, clock);
    }
}
