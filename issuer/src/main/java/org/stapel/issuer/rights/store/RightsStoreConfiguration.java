package org.stapel.issuer.rights.store;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.rights.Entitlements;
import org.stapel.issuer.rights.LoadEntitlements;
import org.stapel.issuer.rights.WarnNotEntitled;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class RightsStoreConfiguration {
    @Bean
    StoredEntitlements entitlements(Store store, PostActs acts) {
        return new StoredEntitlements(store, acts);
    }

    @Bean
    LoadEntitlements loadEntitlements(
            Entitlements entitlements, SchemaCheck schema, InstantSource clock) {
        return new LoadEntitlements(entitlements, schema, clock);
    }

    /// Every award that is linted anywhere is also held against its institution's rights.
    @Bean
    @Primary
    Lint rulesAndRights(@Qualifier("rules") Lint rules, Entitlements entitlements) {
        return new WarnNotEntitled(rules, entitlements);
    }
}
