package org.stapel.issuer.cataloguing.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class CataloguingStoreConfiguration {
    @Bean
    StoredImportDrafts importDrafts(Store store, RandomIds ids, InstantSource clock) {
        return new StoredImportDrafts(store, ids, clock);
    }
}
