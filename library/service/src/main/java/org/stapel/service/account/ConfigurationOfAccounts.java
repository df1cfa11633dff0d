package org.stapel.service.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfAccounts {
    @Bean
    SecretHashes secretHashes() {
        return new SecretHashes();
    }

    @Bean
    Accounts accounts(Store store, SecretHashes hashes, SecureRandom random) {
        return new Accounts(store, hashes, random);
    }

    @Bean
    ApiClients apiClients(Store store, SecretHashes hashes, SecureRandom random) {
        return new ApiClients(store, hashes, random);
    }

    @Bean
    Administration administration(Accounts accounts, ApiClients clients) {
        return new Administration(accounts, clients);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            Store store, Accounts accounts, InstantSource clock, SecureRandom random) {
        return new FirstAdministrator(store, accounts, clock, random);
    }

    @Bean
    OfferFirstSecret offerFirstSecret(
            FirstAdministrator firstAdministrator, InstallationProperties installation) {
        return new OfferFirstSecret(firstAdministrator, new SecretFile(installation.data()));
    }
}
