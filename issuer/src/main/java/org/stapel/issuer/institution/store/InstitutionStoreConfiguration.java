package org.stapel.issuer.institution.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.institution.CreateInstitution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class InstitutionStoreConfiguration {
    @Bean
    StoredInstitutions institutions(Store store, PostActs acts) {
        return new StoredInstitutions(store, acts);
    }

    @Bean
    IssuerUrls issuerUrls(InstallationProperties installation) {
        return new IssuerUrls(installation.publicUrl());
    }

    @Bean
    CreateInstitution createInstitution(Institutions institutions, InstantSource clock) {
        return new CreateInstitution(institutions, clock);
    }

    @Bean
    RandomIds randomIds(SecureRandom random) {
        return new RandomIds(random);
    }
}
