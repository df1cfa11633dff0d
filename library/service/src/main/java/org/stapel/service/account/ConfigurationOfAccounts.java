package org.stapel.service.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.audit.AuditTrail;
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
    AccountRecord accountRecord(AuditTrail trail, InstantSource clock, SecureRandom random) {
        return new AccountRecord(trail, clock, random);
    }

    @Bean
    Administration administration(Accounts accounts, ApiClients clients, AccountRecord record) {
        return new Administration(accounts, clients, record);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            Store store,
            Accounts accounts,
            AccountRecord record,
            InstantSource clock,
            SecureRandom random) {
        return new FirstAdministrator(store, accounts, record, clock, random);
    }

    @Bean
    OfferFirstSecret offerFirstSecret(
            FirstAdministrator firstAdministrator, InstallationProperties installation) {
        return new OfferFirstSecret(firstAdministrator, new SecretFile(installation.data()));
    }
}
