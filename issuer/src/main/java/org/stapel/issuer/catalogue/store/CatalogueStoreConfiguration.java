package org.stapel.issuer.catalogue.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.catalogue.WhatItOpens;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class CatalogueStoreConfiguration {
    @Bean
    StoredCatalogues catalogues(Store store, PostActs acts) {
        return new StoredCatalogues(store, acts);
    }

    @Bean
    LoadCatalogue loadCatalogue(Catalogues catalogues, SchemaCheck schema, InstantSource clock) {
        return new LoadCatalogue(catalogues, schema, clock);
    }

    @Bean
    AwardTemplates awardTemplates(IssuerUrls urls) {
        return new AwardTemplates(urls);
    }

    @Bean
    WhatItOpens whatItOpens(Catalogues catalogues) {
        return new WhatItOpens(catalogues);
    }
}
